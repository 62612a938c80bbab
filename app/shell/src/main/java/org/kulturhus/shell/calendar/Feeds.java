package org.kulturhus.shell.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.access.SecretToken;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** The calendar links of the people. */
@ApplicationScoped
public class Feeds {

    private static final int LONGEST_NAME = 80;

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** A new link for my calendar programme; it cannot be shown again. */
    @Transactional
    public String subscribe(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("feedName", Phrase.of("shell", "feed.name.missing"));
        }
        SecretToken token = SecretToken.random();
        entities.persist(new Feed(access.me(), name.trim(), token.hash(), Instant.now()));
        return houseUrl + "/calendar/feed/" + token.value() + ".ics";
    }

    /** Ends a link of mine; somebody else's is unknown to me. */
    @Transactional
    public void revoke(long id) {
        Feed feed = entities.find(Feed.class, id);
        if (feed == null || !feed.member().equals(access.me())) {
            throw Refused.unknown(Phrase.of("shell", "feed.unknown"));
        }
        entities.remove(feed);
    }

    public List<Feed> mine() {
        return entities.createQuery("select f from Feed f where f.member = :me order by f.id", Feed.class)
                .setParameter("me", access.me().value())
                .getResultList();
    }

    /** Whose calendar the token opens. */
    @Transactional
    public Optional<PersonId> use(String token) {
        return entities
                .createQuery("select f from Feed f where f.tokenHash = :hash", Feed.class)
                .setParameter("hash", new SecretToken(token).hash())
                .getResultList()
                .stream()
                .findFirst()
                .map(feed -> {
                    feed.used(Instant.now());
                    return feed.member();
                });
    }
}
