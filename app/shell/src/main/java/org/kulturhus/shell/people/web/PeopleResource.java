package org.kulturhus.shell.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.people.ChooseLanguage;
import org.kulturhus.shell.people.ImportRoster;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.people.Roster;
import org.kulturhus.shell.reader.SpokenLanguage;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** /api/people: the people, by name; {@code after} and {@code afterId} of the last one give the next page. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleResource {

    private static final int LARGEST_PAGE = 200;

    @Inject
    private Members members;

    @Inject
    private ImportRoster importRoster;

    @Inject
    private ChooseLanguage chooseLanguage;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reader reader;

    @GET
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<PersonView> page(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("afterId") @DefaultValue("0") long afterId,
            @QueryParam("size") @DefaultValue("50") int size) {
        return members.page(words, after, afterId, Math.max(1, Math.min(size, LARGEST_PAGE))).stream()
                .map(PersonView::of)
                .toList();
    }

    @GET
    @Path("me")
    @AllowedTo(Role.EMPLOYEE)
    public PersonView me() {
        return PersonView.of(signedIn.person().orElseThrow());
    }

    /** Changes the language that I read in: {@code en}, {@code nb} or {@code sv}. */
    @PUT
    @Path("me/language")
    @AllowedTo(Role.EMPLOYEE)
    public PersonView read(Wish wish) {
        chooseLanguage.choose(SpokenLanguage.tagged(wish == null ? null : wish.language())
                .orElseThrow(() -> Refused.invalid("language", Phrase.of("shell", "profile.language.unknown"))));
        return me();
    }

    @GET
    @Path("{id}")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public PersonView one(@PathParam("id") long id) {
        return members.person(new PersonId(id))
                .map(PersonView::of)
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "person.unknown")));
    }

    /** What the roster would do; nothing is changed. */
    @POST
    @Path("roster/preview")
    @Consumes("text/csv")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public PreviewView preview(byte[] file) {
        ImportRoster.Preview preview = importRoster.preview(Roster.read(file));
        return new PreviewView(
                preview.added(),
                preview.known(),
                preview.wrong().stream()
                        .map(wrong -> new WrongView(wrong.number(), reader.say(wrong.reason())))
                        .toList());
    }

    /** Imports the roster, all or nothing. */
    @POST
    @Path("roster")
    @Consumes("text/csv")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public void importAll(byte[] file) {
        importRoster.importAll(Roster.read(file));
    }

    /** A person as the API tells one. */
    public record PersonView(
            long id,
            String name,
            String email,
            String title,
            String unit,
            String place,
            Long lineManager,
            String country,
            String zone,
            String language,
            Set<Role> roles) {

        static PersonView of(Person person) {
            return new PersonView(
                    person.id().value(),
                    person.name(),
                    person.email(),
                    person.title(),
                    person.unit(),
                    person.place(),
                    person.lineManager().map(PersonId::value).orElse(null),
                    person.country(),
                    person.zone().getId(),
                    person.language().toLanguageTag(),
                    person.roles());
        }
    }

    /** A language to read in, as its tag. */
    public record Wish(String language) {}

    /** What an import would do. */
    public record PreviewView(int added, int known, List<WrongView> wrong) {}

    /** A wrong row with its reason in the reader's language. */
    public record WrongView(long row, String reason) {}
}
