/**
 * Reminders of appointments and the digest of a week: each written once, whichever node of however many does it, because the row
 * that says so and the mail are one transaction. Tables {@code shell_reminder}, {@code shell_turn}.
 */
package org.kulturhus.shell.reminder;
