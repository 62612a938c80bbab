package org.kulturhus.shell.notice.model;

/** Why a mail has not arrived. */
public enum Trouble {
    /** The mail server cannot be reached, or does not let us in. */
    SERVER,
    /** The mail server has not taken the mail, but may do so later. */
    LATER,
    /** The mail server refuses the recipient. */
    RECIPIENT,
    /** What the house has as e-mail address is none. */
    ADDRESS;

    /** Whether it is of no use to try again with the same mail. */
    public boolean lasting() {
        return this == RECIPIENT || this == ADDRESS;
    }
}
