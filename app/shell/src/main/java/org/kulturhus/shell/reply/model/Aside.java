package org.kulturhus.shell.reply.model;

/** Why a mail in the mailbox changes nothing. */
public enum Aside {
    /** Nothing in it is for a calendar: an ordinary mail. */
    NO_CALENDAR,
    /** What is for the calendar cannot be read, or is far too large. */
    UNREADABLE,
    /** It is neither an answer nor a proposal. */
    NO_ANSWER,
    /** It is about an appointment that is none of ours. */
    UNKNOWN,
    /** Whoever sent it is not the one in whose name it answers, or is not invited. */
    STRANGER
}
