package org.kulturhus.shell.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.shell.modules.House;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.people.PersonId;

/** What people have chosen to be told. */
@ApplicationScoped
public class NoticeChoices {

    /** A module that tells people by mail has this word; it says of what. */
    public static final String KIND = "notice.kind";

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private House house;

    @Inject
    private Words words;

    @Inject
    @ConfigProperty(name = "kulturhus.mail.host")
    private Optional<String> mailServer;

    /** Whether the house can mail at all. */
    public boolean mailed() {
        return mailServer.isPresent();
    }

    /** What the person has chosen, or what holds for whoever has not. */
    public NoticeChoice of(PersonId person) {
        NoticeChoice choice = entities.find(NoticeChoice.class, person.value());
        return choice == null ? new NoticeChoice(person) : choice;
    }

    void keep(NoticeChoice choice) {
        entities.merge(choice);
    }

    /** Everybody who wants reminders. */
    public List<NoticeChoice> withReminders() {
        return entities.createQuery("select c from NoticeChoice c where c.leadMinutes <> ''", NoticeChoice.class)
                .getResultList();
    }

    /** Everybody who wants the digest. */
    public List<NoticeChoice> withDigest() {
        return entities.createQuery("select c from NoticeChoice c where c.digestDay is not null", NoticeChoice.class)
                .getResultList();
    }

    /** Ids of the modules of which notices come. */
    public List<String> kinds() {
        return house.rooms().stream()
                .map(Module::id)
                .filter(id -> words.knows(id, KIND, Locale.ENGLISH))
                .toList();
    }
}
