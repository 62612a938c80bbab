package org.kulturhus.spi;

import jakarta.ejb.ApplicationException;

/**
 * A use case that says no, in words for the reader. The transaction is rolled back; pages show the words and keep what
 * was typed; REST answers with a problem document.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, seen from the caller; decides the HTTP status. */
    public enum Because {
        /** 422: what was given breaks a rule. */
        INVALID,
        /** 403: this person may not. */
        FORBIDDEN,
        /** 404: there is no such thing for this person. */
        UNKNOWN,
        /** 409: somebody else was quicker, or the state has moved on. */
        CONFLICT
    }

    private final Because because;
    private final String field;
    private final transient Phrase phrase;

    private Refused(Because because, String field, Phrase phrase) {
        super(phrase.module() + ":" + phrase.key());
        this.because = because;
        this.field = field;
        this.phrase = phrase;
    }

    public static Refused invalid(String field, Phrase phrase) {
        return new Refused(Because.INVALID, field, phrase);
    }

    public static Refused forbidden(Phrase phrase) {
        return new Refused(Because.FORBIDDEN, "", phrase);
    }

    public static Refused unknown(Phrase phrase) {
        return new Refused(Because.UNKNOWN, "", phrase);
    }

    public static Refused conflict(Phrase phrase) {
        return new Refused(Because.CONFLICT, "", phrase);
    }

    public Because because() {
        return because;
    }

    /** Id of the input that was refused, or empty. */
    public String field() {
        return field;
    }

    public Phrase phrase() {
        return phrase;
    }
}
