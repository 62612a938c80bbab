package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.kulturhus.mentoring.publication.PublishProposal;
import org.kulturhus.mentoring.publication.UndoPublication;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Refused;

/** The question before a proposal is published or a publication is taken back: what it changes in the sessions. */
@Named
@ViewScoped
public class PublicationCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublishProposal publishProposal;

    @Inject
    private UndoPublication undoPublication;

    @Inject
    private ChosenProgramme programme;

    private long proposal;
    private boolean undoing;
    private String stamp;
    private transient Foreseen changes;

    public void askPublish(long id) {
        show(id, false, publishProposal.preview(id));
    }

    public void askUndo(long id) {
        show(id, true, undoPublication.preview(id));
    }

    private void show(long id, boolean undo, Foreseen foreseen) {
        proposal = id;
        undoing = undo;
        stamp = foreseen.stamp();
        changes = foreseen;
    }

    /** Shows what is today's then; when something else would change by now, asks again with that. */
    public String act() {
        try {
            if (undoing) {
                undoPublication.undo(proposal, Optional.of(stamp));
            } else {
                publishProposal.publish(proposal, Optional.of(stamp));
            }
        } catch (Refused otherwise) {
            askAgain();
            throw otherwise;
        }
        return programme.pairings();
    }

    /** What can no longer be done at all asks nothing any more. */
    private void askAgain() {
        changes = null;
        try {
            if (undoing) {
                askUndo(proposal);
            } else {
                askPublish(proposal);
            }
        } catch (Refused gone) {
            changes = null;
        }
    }

    public void forget() {
        changes = null;
    }

    /** What would change; {@code null} as long as nobody has asked. */
    public Foreseen getChanges() {
        return changes;
    }

    /** Whether it is about taking a publication back. */
    public boolean isUndoing() {
        return undoing;
    }
}
