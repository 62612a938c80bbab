package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.mentoring.Overview;
import org.kulturhus.mentoring.proposal.LockPlace;
import org.kulturhus.spi.Phrase;

/** Bean of mentoring/pairings.xhtml: look at a proposal and its reasons, lock places. */
@Named
@ViewScoped
public class PairingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChosenProgramme programme;

    @Inject
    private ShownProposals proposals;

    @Inject
    private LockPlace lockPlace;

    @Inject
    private Overview overview;

    private Long proposal;
    private transient List<Overview.Row> rows;

    public void open() {
        proposals.show(programme.getWhole().id(), proposal);
    }

    public void lock(Overview.Row row) {
        lockPlace.lock(row.assignment(), row.leader().id(), !row.locked());
        rows = null;
    }

    /** Leaders without a place first, then proposed places, then published ones. */
    public List<Overview.Row> getRows() {
        if (rows == null) {
            rows = overview.rows(programme.getWhole(), proposals.getShown());
        }
        return rows;
    }

    public Phrase getState() {
        long placed = getRows().stream().filter(row -> row.mentor() != null).count();
        return Phrase.of("mentoring", "stage", placed, rows.size());
    }

    public Long getProposal() {
        return proposal;
    }

    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }
}
