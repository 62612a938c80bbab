package org.kulturhus.spi;

import java.time.LocalDate;
import java.util.List;
import org.kulturhus.spi.programme.Tone;

/** Question: what waits for the acting person. Shown on the home page and in the digest of the week. */
public interface DutySource {

    List<Duty> duties();

    /** As {@link #duties()}, and what will wait when the day has come. */
    default List<Duty> duties(LocalDate until) {
        return duties();
    }

    /**
     * @param words what is to be done
     * @param path page where it is done, without leading slash, with its query ({@code governance/decision?id=7})
     */
    record Duty(Phrase words, String path, Tone tone) {}
}
