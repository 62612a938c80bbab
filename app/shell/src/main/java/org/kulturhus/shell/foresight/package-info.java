/** What a change does is shown before it is done, and what is done is what was shown. */
package org.kulturhus.shell.foresight;
