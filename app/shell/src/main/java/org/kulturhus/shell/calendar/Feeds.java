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
import org.kulturhus.shell.calendar.model.Detail;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

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

    /** What is handed to the owner once: the link, and the feed that it opens. */
    public record Subscription(Feed feed, String link) {}

    /** A new link for my calendar programme; it cannot be shown again. */
    @Transactional
    public Subscription subscribe(String name, Detail detail) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("feedName", Phrase.of("shell", "feed.name.missing"));
        }
        SecretToken token = SecretToken.random();
        Feed feed = new Feed(access.me(), name.trim(), known(detail), token.hash(), Instant.now());
        entities.persist(feed);
        return new Subscription(feed, houseUrl + "/calendar/feed/" + token.value() + ".ics");
    }

    /** From the next reading on a link of mine tells so much. */
    @Transactional
    public Feed choose(long id, Detail detail) {
        Feed feed = my(id);
        feed.tell(known(detail));
        return feed;
    }

    private static Detail known(Detail detail) {
        if (detail == null) {
            throw Refused.invalid("detail", Phrase.of("shell", "feed.detail.missing"));
        }
        return detail;
    }

    /** Ends a link of mine. */
    @Transactional
    public void revoke(long id) {
        entities.remove(my(id));
    }

    /** Somebody else's is unknown to me. */
    private Feed my(long id) {
        Feed feed = entities.find(Feed.class, id);
        if (feed == null || !feed.member().equals(access.me())) {
            throw Refused.unknown(Phrase.of("shell", "feed.unknown"));
        }
        return feed;
    }

    public List<Feed> mine() {
        return entities.createQuery("select f from Feed f where f.member = :me order by f.id", Feed.class)
                .setParameter("me", access.me().value())
                .getResultList();
    }

    /**
     * The feed that the token opens.
     *
     * @param agent what the calendar programme says of itself; may be {@code null}
     */
    @Transactional
    public Optional<Feed> use(String token, String agent) {
        Optional<Feed> feed = entities
                .createQuery("select f from Feed f where f.tokenHash = :hash", Feed.class)
                .setParameter("hash", new SecretToken(token).hash())
                .getResultList()
                .stream()
                .findFirst();
        feed.ifPresent(used -> used.used(Instant.now(), AgentName.of(agent)));
        return feed;
    }
}
