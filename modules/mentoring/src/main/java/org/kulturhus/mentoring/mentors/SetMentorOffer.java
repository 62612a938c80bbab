package org.kulturhus.mentoring.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.PersonId;

/** A mentor, or a training manager for a mentor, says in which languages and with which strengths the mentor can help. */
@ApplicationScoped
public class SetMentorOffer {

    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final Set<String> LANGUAGES =
            Arrays.stream(java.util.Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    @Inject
    private Mentors mentors;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Refuses strangers, people who are not mentors, languages that do not exist, and more or longer strengths than anybody
     * reads.
     *
     * @param languages ISO 639-1 codes beside the mentor's own language
     */
    @Transactional
    public void set(PersonId person, List<String> languages, List<String> strengths) {
        if (!access.me().equals(person)) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        directory
                .person(person)
                .filter(one -> one.roles().contains(Role.MENTOR))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mentor.unknown")));
        languages.stream()
                .filter(language -> !LANGUAGES.contains(language.trim()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refused.invalid("languages", Phrase.of("mentoring", "mentor.language.unknown", unknown));
                });
        if (strengths.size() > MOST || strengths.stream().anyMatch(strength -> strength.length() > LONGEST)) {
            throw Refused.invalid("strengths", Phrase.of("mentoring", "strengths.many", MOST, LONGEST));
        }
        Mentor mentor = mentors.of(person);
        mentor.offers(languages, strengths);
        mentors.keep(mentor);
        facts.fire(new MentorOfferSet(person, Instant.now(), access.me()));
    }
}
