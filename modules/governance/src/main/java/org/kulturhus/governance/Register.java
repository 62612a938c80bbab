package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.State;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** The register of the committee's decisions. */
@ApplicationScoped
public class Register {

    private static final String DECISIONS = "select d from Decision d ";

    @PersistenceContext(unitName = "governance")
    private EntityManager entities;

    @Inject
    private Committee committee;

    /**
     * A question to the register.
     *
     * @param words what the number, title or reason contains; empty for all
     * @param state {@code null} for all
     * @param year year of the number, 0 for all
     * @param after number of the last decision of the page before ("2026-14"); empty for the first page
     */
    public record Search(String words, State state, int year, String after) {}

    /**
     * The decisions that answer the question and that the acting person may read, the latest number first; a key, not an
     * offset, gives the next page. Outside the committee and the house's leadership only what was adopted is read.
     */
    public List<Decision> page(Search search, int size) {
        State state = committee.readsAll() ? search.state() : State.ADOPTED;
        String words = search.words() == null ? "" : search.words().trim().toLowerCase(Locale.ROOT);
        int[] after = key(search.after());
        TypedQuery<Decision> query = entities.createQuery(question(state, search.year()), Decision.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (search.year() != 0) {
            query.setParameter("only", search.year());
        }
        int[] number = key(words);
        return query.setParameter("year", after[0])
                .setParameter("numberYear", number[0])
                .setParameter("numberRunning", number[1])
                .setParameter("running", after[1])
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(size)
                .getResultList();
    }

    private static String question(State state, int year) {
        return DECISIONS
                + "where (d.year < :year or (d.year = :year and d.running < :running))"
                + " and (lower(d.title) like :words escape '!' or lower(d.why) like :words escape '!'"
                + " or (d.year = :numberYear and d.running = :numberRunning))"
                + (state == null ? "" : " and d.state = :state")
                + (year == 0 ? "" : " and d.year = :only")
                + " order by d.year desc, d.running desc";
    }

    private static int[] key(String after) {
        if (after == null || !after.matches("\\d{4}-\\d{1,8}")) {
            return new int[] {Integer.MAX_VALUE, 0};
        }
        return new int[] {Integer.parseInt(after.substring(0, 4)), Integer.parseInt(after.substring(5))};
    }

    /** Years that have numbers, the latest first. */
    public List<Integer> years() {
        return entities.createQuery("select distinct d.year from Decision d order by d.year desc", Integer.class)
                .getResultList();
    }

    /** The decision, if the acting person may read it. Refuses (unknown) otherwise. */
    public Decision decision(long id) {
        return entities.createQuery(
                        "select distinct d from Decision d left join fetch d.votes where d.id = :id", Decision.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(found -> found.state() == State.ADOPTED || committee.readsAll())
                .findFirst()
                .orElseThrow(() -> Refused.unknown(Phrase.of("governance", "decision.unknown")));
    }

    /** The decision for a change: whoever comes second waits, and then sees what the first one did. */
    public Decision toChange(long id) {
        Decision found = entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.unknown(Phrase.of("governance", "decision.unknown"));
        }
        return found;
    }

    /** The next number of the year; others who ask wait until this transaction has ended, so none is given twice. */
    public int nextNumber(int year) {
        if (numbering("update governance_numbering set last_number = last_number + 1 where number_year = ?1", year)
                == 0) {
            try {
                numbering("insert into governance_numbering (number_year, last_number) values (?1, 1)", year);
            } catch (PersistenceException taken) {
                throw Refused.conflict(Phrase.of("governance", "decision.numberTaken"));
            }
        }
        Object last = entities.createNativeQuery("select last_number from governance_numbering where number_year = ?1")
                .setParameter(1, year)
                .getSingleResult();
        return ((Number) last).intValue();
    }

    private int numbering(String statement, int year) {
        return entities.createNativeQuery(statement).setParameter(1, year).executeUpdate();
    }

    public void add(Decision decision) {
        entities.persist(decision);
        entities.flush();
    }

    /** Decisions that wait for this person's vote. */
    public List<Decision> waitingFor(PersonId voter) {
        return entities.createQuery(
                        DECISIONS + "join d.electors e where d.state = :voting and e = :me and not exists"
                                + " (select v from Vote v where v.decision = d and v.person = :me)"
                                + " order by d.meetingOn, d.id",
                        Decision.class)
                .setParameter("voting", State.VOTING)
                .setParameter("me", voter.value())
                .getResultList();
    }

    /** Adopted decisions whose review date has come and whose effect nobody has looked at yet. */
    public List<Decision> toReview(LocalDate today) {
        return entities.createQuery(
                        DECISIONS + "where d.state = :adopted and d.reviewedOn is null and d.reviewOn <= :today"
                                + " order by d.reviewOn, d.id",
                        Decision.class)
                .setParameter("adopted", State.ADOPTED)
                .setParameter("today", today)
                .getResultList();
    }

    /** Adopted decisions that are in effect, the latest first. */
    public List<Decision> inEffect(LocalDate today, int size) {
        return entities.createQuery(
                        DECISIONS + "where d.state = :adopted and d.inEffectOn <= :today"
                                + " order by d.inEffectOn desc, d.id desc",
                        Decision.class)
                .setParameter("adopted", State.ADOPTED)
                .setParameter("today", today)
                .setMaxResults(size)
                .getResultList();
    }

    /** Adopted decisions that began to hold between the days, both included, or were adopted late. */
    public List<Decision> adopted(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        DECISIONS + "where d.state = :adopted and d.inEffectOn <= :until and (d.inEffectOn >= :from"
                                + " or d.decidedAt >= :fromInstant) order by d.inEffectOn, d.id",
                        Decision.class)
                .setParameter("adopted", State.ADOPTED)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("fromInstant", from.atStartOfDay(Decision.ZONE).toOffsetDateTime())
                .getResultList();
    }
}
