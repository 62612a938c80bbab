/** What each person wants to be told by mail, when, and when not. Table {@code shell_choice}. */
package org.kulturhus.shell.choice;
