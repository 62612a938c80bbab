/** What only its writer can read: words closed with the key of the house. */
package org.kulturhus.shell.seal;
