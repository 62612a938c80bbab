package org.kulturhus.followup.gathering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.followup.gathering.CastVotes;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.Poll;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The joint training that the cards of followup/gathering.xhtml are about, as its reader saw it. */
@Named
@ViewScoped
public class ShownGathering implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CastVotes castVotes;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Access access;

    private long id;
    private int version;
    private transient Poll poll;

    public void open() {
        forget();
        version = getPoll().gathering().version();
    }

    public Poll getPoll() {
        if (poll == null) {
            poll = castVotes.poll(id);
        }
        return poll;
    }

    public Gathering getGathering() {
        return getPoll().gathering();
    }

    /** Reads it anew the next time. */
    void forget() {
        poll = null;
    }

    /** The version that the reader has seen. */
    int version() {
        return version;
    }

    public boolean isManaged() {
        return gatheringAccess.manages();
    }

    /** Whether the reader is asked which times suit. */
    public boolean isAsked() {
        return getGathering().open() && getGathering().invites(access.me());
    }

    public boolean isStoppable() {
        return isManaged() && getGathering().stoppable(Instant.now());
    }

    public boolean isBegun() {
        return getGathering().begun(Instant.now());
    }

    /** Names of those who take part; of everybody who is invited before there is a time. */
    public String getNames() {
        return names(
                getGathering().span().isPresent()
                        ? getGathering().coming()
                        : getGathering().people());
    }

    /** Names of those who do not take part; of nobody before there is a time. */
    public String getMissing() {
        List<PersonId> coming = getGathering().coming();
        return coming.isEmpty()
                ? ""
                : names(getGathering().people().stream()
                        .filter(person -> !coming.contains(person))
                        .toList());
    }

    private String names(List<PersonId> people) {
        return names(getPoll(), people);
    }

    static String names(Poll poll, List<PersonId> people) {
        return poll.byName(people).stream().map(Person::name).collect(Collectors.joining(", "));
    }

    public List<PollVote.Kind> getKinds() {
        return List.of(PollVote.Kind.values());
    }

    public PersonId getMe() {
        return access.me();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
