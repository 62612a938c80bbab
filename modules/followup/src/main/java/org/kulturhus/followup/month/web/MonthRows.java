package org.kulturhus.followup.month.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.month.Months;
import org.kulturhus.followup.month.Whose;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Reader;

/** The people of the calendar, a page at a time; the last one's id is the key of the next page. */
@Named
@ViewScoped
public class MonthRows implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MonthPage page;

    @Inject
    private Months months;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private long last;
    private transient Months.Part part;
    private transient List<Months.Row> all;

    /** Which of them the page shows. */
    public Months.Part getPart() {
        if (part == null) {
            part = months.part(page.getGroup().people(), last);
        }
        return part;
    }

    public List<Months.Row> getAll() {
        if (all == null) {
            all = months.rows(
                    getPart().leaders(),
                    page.getMonday(),
                    reader.zone(),
                    page.getGroup().whose());
        }
        return all;
    }

    /** Whether the reader may look at a joint training: it is the own one, or a training manager looks. */
    public boolean knows(Gathering training) {
        return page.getGroup().whose() == Whose.PROGRAMME || training.invites(access.me());
    }

    public long getLast() {
        return last;
    }

    public void setLast(long last) {
        this.last = last;
    }
}
