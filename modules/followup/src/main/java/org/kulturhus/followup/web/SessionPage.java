package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.AddTopic;
import org.kulturhus.followup.Agenda;
import org.kulturhus.followup.CloseSession;
import org.kulturhus.followup.FreeTimes;
import org.kulturhus.followup.MoveSession;
import org.kulturhus.followup.SessionAccess;
import org.kulturhus.followup.Sessions;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.AgendaItem;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/session.xhtml and of the home card: one session with its agenda, free times and what became of it. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration SEARCH = Duration.ofDays(12);
    private static final Duration BACK = Duration.ofDays(4);

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Agenda agenda;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private MoveSession moveSession;

    @Inject
    private CloseSession closeSession;

    @Inject
    private AddTopic addTopic;

    @Inject
    private Directory directory;

    private long id;
    private int version;
    private String topic;
    private transient FollowUpSession session;
    private transient List<TimeSpan> free;
    private transient List<AgendaItem> items;
    private transient List<OwnTopic> topics;

    public void open() {
        getSession();
    }

    /** For the home card, which has no address of its own. */
    public boolean show(FollowUpSession next) {
        if (id == 0) {
            id = next.id();
            version = next.version();
            session = next;
        }
        return true;
    }

    public FollowUpSession getSession() {
        if (session == null) {
            session = sessionAccess.toSee(id);
            version = version == 0 ? session.version() : version;
        }
        return session;
    }

    public Person getLeader() {
        return people().get(getSession().leader());
    }

    public Person getHost() {
        return people().get(getSession().host());
    }

    private Map<PersonId, Person> people() {
        return directory.people(List.of(getSession().leader(), session.host()));
    }

    public List<AgendaItem> getAgenda() {
        if (items == null) {
            items = agenda.items(getSession());
        }
        return items;
    }

    public List<OwnTopic> getTopics() {
        if (topics == null) {
            topics = sessions.topics(getSession());
        }
        return topics;
    }

    public boolean isMovable() {
        return getSession().planned() && sessionAccess.mayChange(session);
    }

    public boolean isClosable() {
        return getSession().planned() && session.starts().isBefore(Instant.now()) && sessionAccess.mayClose(session);
    }

    /** The next free times around the session. */
    public List<TimeSpan> getFree() {
        if (free == null) {
            Instant from = getSession().starts().minus(BACK);
            Instant begin = from.isBefore(Instant.now()) ? Instant.now() : from;
            free = freeTimes.of(session, new TimeSpan(begin, begin.plus(SEARCH))).stream()
                    .limit(9)
                    .toList();
        }
        return free;
    }

    public Phrase getFreeOf() {
        return Phrase.of("followup", "move.of", getHost().firstName());
    }

    public void move(TimeSpan to) {
        moveSession.move(id, version, to.from());
        forget();
        version = 0;
    }

    public void add() {
        addTopic.add(id, topic);
        topic = null;
        topics = null;
    }

    public void remove(long own) {
        addTopic.remove(own);
        topics = null;
    }

    public void held() {
        closeSession.held(id);
        forget();
    }

    public void missed() {
        closeSession.missed(id);
        forget();
    }

    private void forget() {
        session = null;
        free = null;
        items = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
