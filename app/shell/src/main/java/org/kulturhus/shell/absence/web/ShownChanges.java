package org.kulturhus.shell.absence.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Refused;

/** What would change, shown before it is done; what is done is what was shown. */
public abstract class ShownChanges implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Foreseen shown;

    protected void show(Foreseen preview) {
        shown = preview;
    }

    /**
     * @param act with the stamp of what was shown
     * @param again shows what would change by now, when that is something else
     */
    protected void asShown(Consumer<Optional<String>> act, Runnable again) {
        try {
            act.accept(Optional.ofNullable(shown).map(Foreseen::stamp));
        } catch (Refused otherwise) {
            again.run();
            throw otherwise;
        }
    }

    /** What is shown is no longer what is typed. */
    public void outdated() {
        shown = null;
    }

    /** What would change; {@code null} as long as nobody has asked. */
    public Foreseen getChanges() {
        return shown;
    }
}
