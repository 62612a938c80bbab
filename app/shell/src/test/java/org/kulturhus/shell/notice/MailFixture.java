package org.kulturhus.shell.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Mails to made-up people. */
public final class MailFixture {

    private MailFixture() {}

    public static Mail to(String address, String name, Instant now) {
        return mail(address, name, "Your invitation", now);
    }

    static Mail mail(String address, String name, String subject, Instant now) {
        Person person = new Person(
                new PersonId(7),
                name,
                address,
                "Adviser",
                "Stores",
                "Oslo",
                Optional.empty(),
                "NO",
                ZoneId.of("Europe/Oslo"),
                Locale.forLanguageTag("nb"),
                Set.of(Role.EMPLOYEE));
        return new Stored(person, subject, now).leadingTo("https://house.example/access/invitation?a=1&b=\"2\"");
    }

    static Letter letter(Mail mail) {
        return new Letter(mail, new Wording(new Words(), mail.language(), ZoneOffset.UTC));
    }

    /** A mail that the database has given an id. */
    private static final class Stored extends Mail {

        Stored(Person person, String subject, Instant now) {
            super(person, subject, "Velkommen, <b>du</b> & dine.\n\nKom inn.", now);
        }

        @Override
        public long id() {
            return 4711;
        }
    }
}
