package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.kulturhus.shell.access.model.Invitation;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** A person who holds an invitation chooses a password. */
@ApplicationScoped
public class ChoosePassword {

    private static final int SHORTEST = 12;

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    /** Whom the invitation is for, while it is open. */
    public Optional<Member> invited(String token) {
        return open(token, LockModeType.NONE).map(invitation -> entities.find(Member.class, invitation.member()));
    }

    /** Refuses a password under 12 characters and an invitation that is used, too old or unknown. */
    @Transactional
    public String choose(String token, String password) {
        if (password == null || password.length() < SHORTEST) {
            throw Refused.invalid("password", Phrase.of("shell", "invitation.short", SHORTEST));
        }
        Invitation invitation = open(token, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "invitation.closed")));
        invitation.use(Instant.now());
        Member member = entities.find(Member.class, invitation.member());
        member.choosesPassword(passwords.hashOf(password));
        return member.email();
    }

    private Optional<Invitation> open(String token, LockModeType lock) {
        return entities
                .createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", new SecretToken(token == null ? "" : token).hash())
                .setLockMode(lock)
                .getResultList()
                .stream()
                .filter(invitation -> invitation.open(Instant.now()))
                .findFirst();
    }
}
