package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.spi.people.PersonId;

/** Checks an e-mail address and a password; ten misses in a row lock the door for fifteen minutes. */
@ApplicationScoped
public class CheckPassword {

    @Inject
    private Members members;

    @Inject
    private Passwords passwords;

    /** The person, or nothing: unknown address, wrong password, locked and without a password look all the same. */
    @Transactional
    public Optional<PersonId> check(String email, String password) {
        Optional<Member> found = members.member(email);
        if (found.isEmpty()
                || found.get().passwordHash().isEmpty()
                || found.get().locked(Instant.now())) {
            passwords.waste(password);
            return Optional.empty();
        }
        Member member = found.get();
        if (!passwords.matches(password, member.passwordHash().get())) {
            member.failedToSignIn(Instant.now());
            return Optional.empty();
        }
        if (member.hasFailedBefore()) {
            member.signedInAgain();
        }
        return Optional.of(new PersonId(member.id()));
    }
}
