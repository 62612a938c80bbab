package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The session that the cards of a page are about, as its reader saw it. */
@Named
@ViewScoped
public class ShownSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    private long id;
    private int version;
    private transient FollowUpSession session;
    private transient List<FollowUpSession> series;
    private transient Map<PersonId, Person> people;

    /**
     * For the home page, which has no address of a session: the first one stays.
     *
     * @param known all sessions of its leader's, in time
     */
    public boolean show(FollowUpSession next, List<FollowUpSession> known) {
        if (id == 0) {
            id = next.id();
            version = next.version();
            session = next;
            series = known;
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

    /** The session and its leader's others, in time. */
    public List<FollowUpSession> series() {
        if (series == null) {
            series = sessions.series(getSession().programme(), session.leader());
        }
        return series;
    }

    /** Reads the session anew the next time: it has changed, or somebody else was quicker. */
    public void forget() {
        session = null;
        series = null;
        people = null;
        version = 0;
    }

    /** The version that the reader has seen. */
    public int version() {
        return version;
    }

    public Person getLeader() {
        return people().get(getSession().leader());
    }

    public Person getHost() {
        return people().get(getSession().host());
    }

    private Map<PersonId, Person> people() {
        if (people == null) {
            people = directory.people(List.of(getSession().leader(), session.host()));
        }
        return people;
    }

    /** Whether the reader may move it and write on its agenda. */
    public boolean isChangeable() {
        return getSession().planned() && sessionAccess.mayChange(session);
    }

    /** Whether it is still to come and the reader may move it, call it off or hand it over. */
    public boolean isToCome() {
        return isChangeable() && session.toCome(Instant.now());
    }

    /** Whether the reader holds it, or may say who does. */
    public boolean isHandable() {
        return isToCome() && sessionAccess.mayClose(session);
    }

    /** Key of the word for its state. */
    public String getState() {
        return getSession().calledOff() ? "calledOff" : session.state().name();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
