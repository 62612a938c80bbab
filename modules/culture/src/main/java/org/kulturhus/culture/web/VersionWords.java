package org.kulturhus.culture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Versions in words: where each stands, and the valid sentence for the home page. */
@Named
@RequestScoped
public class VersionWords {

    @Inject
    private StatementPage page;

    @Inject
    private Statements statements;

    @Inject
    private NamedPeople people;

    @Inject
    private Reader reader;

    /** The valid sentence of my programme; null while there is none. */
    public String getSentence() {
        return statements.valid().map(Statement::sentence).orElse(null);
    }

    public Phrase titleOf(Statement statement) {
        return words("version.title", statement.number());
    }

    /** Where it stands, since when and by whose word. */
    public Phrase stateOf(Statement statement) {
        if (statement.state() != State.AGREED) {
            return words("version." + statement.state());
        }
        LocalDate day = statement.agreedAt().atZone(reader.zone()).toLocalDate();
        String key = valid(statement) ? "version.valid" : "version.earlier";
        return statement
                .agreedBy()
                .map(by -> words(key + ".by", day, nameOf(by)))
                .orElseGet(() -> words(key, day));
    }

    public boolean valid(Statement statement) {
        return page.getVersions().valid().filter(statement::equals).isPresent();
    }

    /** How many leaders stand behind the words. */
    public Phrase supportOf(Statement statement) {
        return words(
                "support.now", statement.supporters(), page.getWhole().leaders().size());
    }

    public Phrase earlierSupportOf(Statement statement) {
        return words("support.earlier", statement.earlierSupporters());
    }

    public Phrase unansweredOf(Statement statement) {
        return words("support.unanswered", statement.unanswered());
    }

    private String nameOf(PersonId by) {
        Person person = people.all().get(by);
        return person == null ? "–" : person.name();
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("culture", key, arguments);
    }
}
