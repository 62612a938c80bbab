package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.kulturhus.mentoring.Comparison;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Bean of mentoring/compare.xhtml: two proposals side by side; 0 stands for today's pairings. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChosenProgramme programme;

    @Inject
    private Proposals proposals;

    @Inject
    private Comparison comparison;

    private long one;
    private long other;
    private transient Comparison.Whole whole;

    public void open() {
        getWhole();
    }

    /** The proposals that can be compared, the newest first. */
    public List<Proposal> getChoices() {
        return proposals.of(programme.id()).stream()
                .filter(proposal -> proposal.state(Instant.now()) == Proposal.State.READY)
                .toList();
    }

    public void compare() {
        whole = null;
    }

    public Comparison.Whole getWhole() {
        if (whole == null) {
            whole = comparison.whole(programme.getWhole(), proposal(one), proposal(other));
        }
        return whole;
    }

    public List<Comparison.Difference> getDifferences() {
        return getWhole().differences();
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    /** A proposal of this programme, or null for today. */
    public Proposal proposal(long id) {
        if (id == 0) {
            return null;
        }
        Proposal proposal = proposals.proposal(id);
        if (!proposal.programme().equals(programme.id())) {
            throw Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
        }
        return proposal;
    }

    public long getOne() {
        return one;
    }

    public void setOne(long one) {
        this.one = one;
    }

    public long getOther() {
        return other;
    }

    public void setOther(long other) {
        this.other = other;
    }
}
