/**
 * Invitations by mail (iTIP, RFC 5545, 5546 and 6047): one series of appointments has one identity; whoever stands in it is told
 * once what has changed, and what was told is remembered. Tables {@code shell_series}, {@code shell_guest}.
 */
package org.kulturhus.shell.appointment;
