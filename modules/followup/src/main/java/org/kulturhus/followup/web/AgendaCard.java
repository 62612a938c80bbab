package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.agenda.AddTopic;
import org.kulturhus.followup.agenda.Agenda;
import org.kulturhus.followup.agenda.Point;
import org.kulturhus.followup.agenda.TreatPoint;

/** The card with a session's agenda: what stands on it, what of it was treated, and a field for one more. */
@Named
@ViewScoped
public class AgendaCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private Agenda agenda;

    @Inject
    private AddTopic addTopic;

    @Inject
    private TreatPoint treatPoint;

    private String topic;
    private transient List<Point> points;

    public List<Point> getPoints() {
        if (points == null) {
            points = agenda.points(shown.getSession(), shown.series());
        }
        return points;
    }

    /** Whether points can be ticked off: the session has begun. */
    public boolean isTreatable() {
        return treatPoint.possible(shown.getSession());
    }

    /** Whether own topics can be put there: it is still to be closed, and not called off. */
    public boolean isOpen() {
        return addTopic.possible(shown.getSession());
    }

    public boolean isUntreated() {
        return getPoints().stream().anyMatch(point -> !point.treated());
    }

    public void treat(String key, boolean done) {
        points = null;
        treatPoint.treat(shown.getId(), key, done);
    }

    public void treatAll() {
        points = null;
        treatPoint.treatAll(shown.getId());
    }

    public void add() {
        points = null;
        addTopic.add(shown.getId(), topic);
        topic = null;
    }

    public void remove(long one) {
        points = null;
        addTopic.remove(shown.getId(), one);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
