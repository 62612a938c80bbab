package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.agenda.AddTopic;
import org.kulturhus.followup.agenda.Agenda;
import org.kulturhus.followup.agenda.Topics;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.followup.AgendaItem;

/** The card with a session's agenda: items of other rooms, own topics, and a field for one more. */
@Named
@ViewScoped
public class AgendaCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private Agenda agenda;

    @Inject
    private Topics topics;

    @Inject
    private AddTopic addTopic;

    private String topic;
    private transient List<AgendaItem> items;
    private transient List<OwnTopic> own;

    public List<AgendaItem> getItems() {
        if (items == null) {
            items = agenda.items(shown.getSession(), shown.series());
        }
        return items;
    }

    public List<OwnTopic> getTopics() {
        if (own == null) {
            own = topics.of(shown.getSession());
        }
        return own;
    }

    public void add() {
        own = null;
        addTopic.add(shown.getId(), topic);
        topic = null;
    }

    public void remove(long one) {
        own = null;
        addTopic.remove(one);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
