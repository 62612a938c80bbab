package org.kulturhus.shell.foresight.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Refused;

/** What would change when days begin to count or end, shown before it is done; what is done is what was shown. */
public abstract class ShownChanges implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Foreseen shown;
    private String stamp;
    private long ending;

    protected void show(Foreseen preview) {
        showEnd(0, preview);
    }

    /** @param id of what would end */
    protected void showEnd(long id, Foreseen preview) {
        shown = preview;
        stamp = preview.stamp();
        ending = id;
    }

    /**
     * @param act with the stamp of what was shown
     * @param again shows what would change by now, when that is something else
     */
    protected void asShown(Consumer<Optional<String>> act, Runnable again) {
        try {
            act.accept(Optional.ofNullable(stamp));
        } catch (Refused otherwise) {
            again.run();
            throw otherwise;
        }
    }

    /** What is shown is no longer what is typed. */
    public void outdated() {
        shown = null;
        stamp = null;
        ending = 0;
    }

    /** What would change; {@code null} as long as nobody has asked. */
    public Foreseen getChanges() {
        return shown;
    }

    /** Id of what would end; 0 while something is added. */
    protected long ending() {
        return ending;
    }

    public boolean isEnding() {
        return ending != 0;
    }
}
