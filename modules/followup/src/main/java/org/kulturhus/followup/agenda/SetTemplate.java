package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.followup.agenda.model.FormerTemplate;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * A training manager sets the points that stand on the agenda of every session of a topic in a programme, from now on: sessions
 * that are over keep theirs.
 */
@ApplicationScoped
public class SetTemplate {

    /** Points of one topic. */
    public static final int MOST = 12;

    /** Characters of a point. */
    public static final int LONGEST = 200;

    /** The points that the product brings, by the codes that its words know. */
    private static final Set<String> CODES =
            Set.of("figures", "agreed", "learning", "behaviour", "customer", "experiment");

    @Inject
    private Templates templates;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    public AgendaTemplate now(ProgrammeId programme, Topic topic) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        if (programmes.programme(programme).isEmpty()) {
            throw Refused.unknown(Phrase.of("followup", "programme.unknown"));
        }
        return templates.of(programme, topic);
    }

    /** A point of a template as it is shown. */
    public static Phrase words(String point) {
        return Point.template(point).words();
    }

    /**
     * @param wanted each in words, or a code behind {@link AgendaTemplate#CODE}; the same twice is once
     * @param version that was seen; when it has changed since, nothing is done
     */
    @Transactional
    public void set(ProgrammeId programme, Topic topic, List<String> wanted, int version) {
        AgendaTemplate now = now(programme, topic);
        List<String> points = checked(wanted);
        if (now.version() != version) {
            throw Refused.conflict(Phrase.of("followup", "template.stale"));
        }
        Instant moment = Instant.now();
        templates.add(new FormerTemplate(programme, now, moment));
        try {
            if (now.shipped()) {
                templates.add(new AgendaTemplate(programme, topic, points));
            } else {
                now.become(points);
                templates.settle();
            }
        } catch (PersistenceException somebodyElse) {
            throw Refused.conflict(Phrase.of("followup", "template.stale"));
        }
        facts.fire(new TemplateSet(programme, topic, moment, access.me()));
    }

    private static List<String> checked(List<String> wanted) {
        Set<String> points = new LinkedHashSet<>();
        for (String point : wanted) {
            String plain = point == null ? "" : point.strip();
            boolean code = plain.startsWith(AgendaTemplate.CODE);
            boolean known = !code || CODES.contains(plain.substring(AgendaTemplate.CODE.length()));
            if (plain.isEmpty() || plain.length() > LONGEST || plain.lines().count() > 1 || !known) {
                throw Refused.invalid("points", Phrase.of("followup", "template.point", LONGEST));
            }
            points.add(plain);
        }
        if (points.size() > MOST) {
            throw Refused.invalid("points", Phrase.of("followup", "template.many", MOST));
        }
        return List.copyOf(points);
    }
}
