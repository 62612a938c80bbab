package org.kulturhus.spi;

import java.util.List;
import java.util.Optional;
import org.kulturhus.spi.Foresight.Foreseen;

/**
 * What facts would change elsewhere, asked of every {@link Foresight}. Whoever is about to tell them makes them so inside a
 * transaction and asks there, before they are told.
 */
public interface Consequences {

    /** What would change; the caller's transaction is not kept. */
    Foreseen preview(List<? extends Fact> would);

    /**
     * Refuses as a conflict when something else was shown, so that what is done is what was seen. Whoever has seen nothing may go
     * on, and nothing is asked.
     *
     * @param seen stamp of the preview that was shown
     */
    void require(List<? extends Fact> would, Optional<String> seen);
}
