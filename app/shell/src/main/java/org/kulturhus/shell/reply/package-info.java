/**
 * Answers to invitations (iTIP REPLY and COUNTER), read from a mailbox: each mail once, whichever node reads it; what cannot be
 * read is named and kept aside. Table {@code shell_reply}.
 */
package org.kulturhus.shell.reply;
