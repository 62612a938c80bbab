/** Faults, planted so that the rules of the architecture are seen to fail. Nothing here runs. */
package org.planted;
