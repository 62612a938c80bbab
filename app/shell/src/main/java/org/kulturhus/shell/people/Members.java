package org.kulturhus.shell.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.shell.people.model.Unit;
import org.kulturhus.shell.request.Remembered;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The people of the house; everything a person is made of comes in one statement. */
@ApplicationScoped
public class Members implements Directory {

    private static final String WHOLE = "select distinct m from Member m join fetch m.unit left join fetch m.roles ";

    private static final String PEOPLE = "people";

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Remembered remembered;

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : remembered.all(PEOPLE, ids, this::read);
    }

    private Map<PersonId, Person> read(Collection<PersonId> ids) {
        return entities
                .createQuery(WHOLE + "where m.id in :ids", Member.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(Member::person)
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    @Override
    public List<Person> withRole(Role role) {
        return entities
                .createQuery(WHOLE + "where :role member of m.roles order by m.name, m.id", Member.class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .map(Member::person)
                .toList();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return entities
                .createQuery(WHOLE + "where m.lineManager = :manager order by m.name, m.id", Member.class)
                .setParameter("manager", manager.value())
                .getResultList()
                .stream()
                .map(Member::person)
                .toList();
    }

    @Override
    public Optional<Person> byEmail(String email) {
        return member(email).map(Member::person);
    }

    /**
     * Who reads.
     *
     * @param unread how many notices wait for the person
     */
    public record PageReader(Person person, long unread) {}

    /** Every page shows both, so both come in one statement. */
    public Optional<PageReader> reader(PersonId id) {
        Optional<PageReader> found = entities.createQuery(
                        "select distinct m, (select count(n) from Notice n where n.member = m.id and n.readAt is null)"
                                + " from Member m join fetch m.unit left join fetch m.roles where m.id = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> new PageReader(((Member) row[0]).person(), (Long) row[1]))
                .findFirst();
        found.ifPresent(reader -> remembered.know(PEOPLE, id, reader.person()));
        return found;
    }

    public Optional<Member> member(PersonId id) {
        return entities
                .createQuery(WHOLE + "where m.id = :id", Member.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<Member> member(String email) {
        return entities
                .createQuery(WHOLE + "where m.email = :email", Member.class)
                .setParameter("email", email.trim().toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One page of people by name; {@code after} is the name and id of the last one of the page before. */
    public List<Person> page(String words, String afterName, long afterId, int size) {
        return entities
                .createQuery(
                        "select m.id from Member m where (lower(m.name) like :words or lower(m.email) like :words"
                                + " or lower(m.unit.name) like :words) and (m.name > :name or (m.name = :name and m.id > :id))"
                                + " order by m.name, m.id",
                        Long.class)
                .setParameter("words", "%" + words.trim().toLowerCase(Locale.ROOT) + "%")
                .setParameter("name", afterName)
                .setParameter("id", afterId)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::inOrder));
    }

    private List<Person> inOrder(List<PersonId> ids) {
        Map<PersonId, Person> found = people(ids);
        return ids.stream().map(found::get).toList();
    }

    /** Everybody by e-mail address; for an import, which has to look at all of them. */
    public Map<String, Member> byEmail() {
        return entities.createQuery(WHOLE, Member.class).getResultList().stream()
                .collect(Collectors.toMap(Member::email, member -> member));
    }

    public Map<String, Unit> units() {
        return entities
                .createQuery("select u from Unit u left join fetch u.parent", Unit.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Unit::name, unit -> unit));
    }

    public boolean nobody() {
        return entities.createQuery("select count(m) from Member m", Long.class).getSingleResult() == 0;
    }

    /** The sample company's people, for the sign-in page. */
    public List<Person> samplePeople() {
        return entities
                .createQuery(WHOLE + "where m.sample = true order by m.name", Member.class)
                .getResultList()
                .stream()
                .map(Member::person)
                .toList();
    }

    /** The person's row is there at once, for rows of other rooms that refer to it. */
    public void add(Member member) {
        entities.persist(member);
        entities.flush();
    }

    public void add(Unit unit) {
        entities.persist(unit);
    }

    /** The countries in which people are (ISO 3166-1 alpha-2). */
    public List<String> countries() {
        return entities.createQuery("select distinct m.country from Member m order by m.country", String.class)
                .getResultList();
    }
}
