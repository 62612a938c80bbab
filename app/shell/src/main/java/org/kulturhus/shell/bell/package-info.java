/** What each person has been told, in the app: the bell on every page, and the list behind it. Table {@code shell_notice}. */
package org.kulturhus.shell.bell;
