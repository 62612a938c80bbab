package org.kulturhus.followup.team.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.kulturhus.followup.team.booking.BookTeamSession;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** Bean of followup/meeting.xhtml: one of the sessions with my team. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BookTeamSession bookTeamSession;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private long id;
    private int seen;
    private transient TeamSession meeting;

    /** As it is now; whoever may not is refused. */
    public void open() {
        meeting = bookTeamSession.session(id);
        seen = meeting.version();
    }

    /** The version that the reader has before the eyes. */
    int seen() {
        return seen;
    }

    public TeamSession getMeeting() {
        if (meeting == null) {
            meeting = bookTeamSession.session(id);
        }
        return meeting;
    }

    /** Everybody else who takes part. */
    public String getWith() {
        return directory.people(getMeeting().people()).values().stream()
                .filter(person -> !person.id().equals(access.me()))
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
