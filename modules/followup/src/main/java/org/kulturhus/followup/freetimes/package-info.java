/** When people can meet, and why not. */
package org.kulturhus.followup.freetimes;
