package org.kulturhus.spi;

import java.util.Optional;

/**
 * Closes words with the key of the house so that only the person who closed them can open them: for what is private to its
 * writer. What is closed can be stored anywhere; who reads the database reads nothing.
 */
public interface Seal {

    /** Whether this house has a key; without one nothing can be closed or opened. */
    boolean present();

    /**
     * Closes words of the acting person.
     *
     * @param place what they belong to, for example {@code note-17}: they can be opened for this place only
     * @return letters and digits, about half as long again as the words
     */
    String close(String place, String words);

    /**
     * Opens what the acting person has closed; empty when another person did, for another place, or with a key that the house
     * does not have.
     */
    Optional<String> open(String place, String closed);
}
