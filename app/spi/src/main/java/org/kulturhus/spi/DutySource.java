package org.kulturhus.spi;

import java.util.List;
import org.kulturhus.spi.programme.Tone;

/** Question: what waits for the acting person. Shown on the home page and counted in the menu. */
public interface DutySource {

    List<Duty> duties();

    /**
     * @param words what is to be done
     * @param path page where it is done, without leading slash, with its query ({@code governance/decision?id=7})
     */
    record Duty(Phrase words, String path, Tone tone) {}
}
