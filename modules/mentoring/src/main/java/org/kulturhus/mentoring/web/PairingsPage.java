package org.kulturhus.mentoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.mentoring.ProposePairings;
import org.kulturhus.mentoring.PublishPairings;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Bean of mentoring/pairings.xhtml: propose, look at the reasons, publish. */
@Named
@ViewScoped
public class PairingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    @Inject
    private ProposePairings proposePairings;

    @Inject
    private PublishPairings publishPairings;

    @Inject
    private Overview overview;

    private long programme;
    private transient Programme whole;
    private transient List<Overview.Row> rows;

    public void open() {
        getProgrammeItself();
    }

    public Programme getProgrammeItself() {
        if (whole == null) {
            whole = programmes
                    .programme(new ProgrammeId(programme))
                    .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")));
        }
        return whole;
    }

    public void propose() {
        proposePairings.propose(new ProgrammeId(programme));
        rows = null;
    }

    public void publish() {
        publishPairings.publish(new ProgrammeId(programme));
        rows = null;
    }

    /** Leaders without a place first, then proposals, then published ones. */
    public List<Overview.Row> getRows() {
        if (rows == null) {
            rows = overview.rows(getProgrammeItself());
        }
        return rows;
    }

    public boolean isProposed() {
        return getRows().stream().anyMatch(row -> row.standing() == Overview.Standing.PROPOSED);
    }

    public boolean isWaiting() {
        return getRows().stream().anyMatch(row -> row.standing() == Overview.Standing.WAITING);
    }

    public Phrase getState() {
        long published = getRows().stream()
                .filter(row -> row.standing() == Overview.Standing.PUBLISHED)
                .count();
        return Phrase.of("mentoring", "stage", published, rows.size());
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }
}
