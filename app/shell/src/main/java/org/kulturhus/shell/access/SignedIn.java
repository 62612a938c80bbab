package org.kulturhus.shell.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.shell.people.Members;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The acting person of this request, read once; so a changed role counts from the next request on. */
@RequestScoped
public class SignedIn implements Access {

    @Inject
    private Members members;

    private PersonId id;
    private Person person;
    private long unread;
    private RuntimeException unanswered;

    /** Lets a person act for the rest of this request. */
    public void actAs(PersonId id) {
        this.id = id;
        this.person = null;
        this.unanswered = null;
    }

    /** Who acts could not be found out; whoever asks in this request gets the same answer. */
    void unknown(RuntimeException failure) {
        unanswered = failure;
    }

    /** Whether it can be said who acts, were it nobody. */
    public boolean isAnswered() {
        return unanswered == null;
    }

    public Optional<Person> person() {
        if (unanswered != null) {
            throw unanswered;
        }
        if (id != null && person == null) {
            members.reader(id).ifPresent(reader -> {
                person = reader.person();
                unread = reader.unread();
            });
        }
        return Optional.ofNullable(person);
    }

    /** How many notices the person had not read when the request began. */
    public long unread() {
        return person().isPresent() ? unread : 0;
    }

    @Override
    public PersonId me() {
        return person().map(Person::id).orElseThrow(() -> Refused.forbidden(Phrase.of("shell", "refused.signIn")));
    }

    @Override
    public Set<Role> roles() {
        return person().map(Person::roles).orElse(Set.of());
    }
}
