package org.kulturhus.followup.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.followup.booking.BookExtraSession;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of followup/extra.xhtml: one more session of a leader with the mentor, at a free time. */
@Named
@ViewScoped
public class ExtraPage extends DaysCard {

    private static final long serialVersionUID = 1L;

    @Inject
    private BookExtraSession bookExtraSession;

    @Inject
    private Directory directory;

    private long leader;
    private long programme;
    private transient Pairing chosen;

    /** Refuses who has nothing to do with the leader in the address. */
    public void open() {
        if (leader != 0) {
            chosen();
        }
    }

    private Pairing chosen() {
        if (chosen == null) {
            chosen = bookExtraSession.pairing(
                    new PersonId(leader),
                    Optional.of(new ProgrammeId(programme)).filter(id -> id.value() != 0));
        }
        return chosen;
    }

    public boolean isChosen() {
        return leader != 0;
    }

    public Phrase getWith() {
        Map<PersonId, Person> people = directory.people(List.of(chosen().leader(), chosen().mentor()));
        return Phrase.of(
                "followup",
                "extra.with",
                people.get(chosen().leader()).name(),
                people.get(chosen().mentor()).name());
    }

    @Override
    protected Look look(TimeSpan window) {
        return bookExtraSession.look(chosen(), window);
    }

    @Override
    protected Instant usual() {
        return Instant.now();
    }

    /** Books it and leads to the session; whoever is refused sees what is free now. */
    public String move(TimeSpan to) {
        lookAgain();
        long id = bookExtraSession.book(chosen().leader(), Optional.of(chosen().programme()), to.from());
        return "/followup/session.xhtml?faces-redirect=true&id=" + id;
    }

    public long getLeader() {
        return leader;
    }

    public void setLeader(long leader) {
        this.leader = leader;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }
}
