package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kulturhus.mentoring.Forecast;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.mentoring.proposal.StopProposal;
import org.kulturhus.mentoring.publication.UndoPublication;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.programme.ProgrammeId;

/** The proposals of the programme on the page, and the one whose places are shown. */
@Named
@ViewScoped
public class ShownProposals implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;

    @Inject
    private StopProposal stopProposal;

    @Inject
    private UndoPublication undoPublication;

    @Inject
    private Forecast forecast;

    private long programme;
    private Long chosen;
    private Long solving;
    private transient List<Proposal> all;
    private transient Set<Long> undoable;
    private transient List<Forecast.Load> loads;

    void show(ProgrammeId id, Long proposal) {
        programme = id.value();
        chosen = proposal;
    }

    /** The newest first. */
    public List<Proposal> getAll() {
        if (all == null) {
            all = proposals.of(new ProgrammeId(programme));
        }
        return all;
    }

    /** The chosen one if it can be published, or the newest as long as nothing has been; null shows today. */
    public Proposal getShown() {
        boolean today = chosen == null && getAll().stream().anyMatch(one -> state(one) == Proposal.State.PUBLISHED);
        return getAll().stream()
                .filter(proposal -> chosen == null ? !today : chosen == proposal.id())
                .findFirst()
                .filter(proposal -> state(proposal) == Proposal.State.READY)
                .orElse(null);
    }

    /** The one that is being solved, or null. */
    public Proposal getSolving() {
        Proposal found = getAll().stream()
                .filter(proposal -> state(proposal) == Proposal.State.SOLVING)
                .findFirst()
                .orElse(null);
        solving = found == null ? solving : Long.valueOf(found.id());
        return found;
    }

    /** Asked again and again while one is being solved; shows it when it is ready. */
    public String look() {
        all = null;
        boolean over = getSolving() == null;
        String ready = solving == null ? "" : "&proposal=" + solving;
        return over ? "/mentoring/pairings.xhtml?faces-redirect=true&programme=" + programme + ready : null;
    }

    public void stop() {
        if (getSolving() != null) {
            stopProposal.stop(getSolving().id());
        }
    }

    public Proposal.State state(Proposal proposal) {
        return proposal.state(Instant.now());
    }

    /** Seconds since it began, at most as many as it may take. */
    public long elapsed(Proposal proposal) {
        long elapsed = Instant.now().getEpochSecond() - proposal.started().getEpochSecond();
        return Math.min(elapsed, proposal.seconds());
    }

    /** How many are placed at what cost, and what is proven of it. */
    public Phrase quality(Proposal proposal) {
        String known = proposal.best() ? "best" : proposal.above().isPresent() ? "score" : "open";
        return Phrase.of(
                "mentoring",
                "proposal." + known,
                proposal.placed(),
                proposal.leaders(),
                proposal.cost(),
                proposal.above().orElse(0));
    }

    /** Whether it is a publication that may be taken back. */
    public boolean undoable(Proposal proposal) {
        if (undoable == null) {
            undoable = undoPublication.undoable(getAll());
        }
        return undoable.contains(proposal.id());
    }

    public List<Forecast.Load> getLoads() {
        if (loads == null) {
            loads = getShown() == null ? List.of() : forecast.of(getShown());
        }
        return loads;
    }
}
