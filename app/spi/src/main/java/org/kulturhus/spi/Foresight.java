package org.kulturhus.spi;

import java.util.List;

/** Question: what a fact would change elsewhere. Asked inside a transaction in which it is already so and which is not kept. */
public interface Foresight {

    /** What would be done when the fact is told, in words for the reader; nothing is done. */
    List<Phrase> changes(Fact would);
}
