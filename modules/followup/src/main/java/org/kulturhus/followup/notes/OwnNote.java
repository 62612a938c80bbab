package org.kulturhus.followup.notes;

/**
 * A private note as its writer sees it.
 *
 * @param edition counts what was written, 0 where nothing is
 * @param mine the edition that is exactly what was given, or -1 where it was put together with what stood there
 * @param words empty where they cannot be read
 * @param state whether they can
 */
public record OwnNote(long session, int edition, int mine, String words, State state) {

    /** Whether a note can be read. */
    public enum State {
        READABLE,
        /** The house has no key at all. */
        NO_KEY,
        /** It was closed with a key that the house does not have. */
        KEY_LOST
    }

    public boolean readable() {
        return state == State.READABLE;
    }
}
