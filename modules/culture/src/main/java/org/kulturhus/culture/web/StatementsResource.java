package org.kulturhus.culture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.kulturhus.culture.AgreeStatement;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.discussion.DiscussStatement;
import org.kulturhus.culture.model.Change;
import org.kulturhus.culture.model.Opinion;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Wording;
import org.kulturhus.culture.web.StatementView.Discussion;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/culture/statements/{programme}: the valid version, every other one, and what is done with the newest. */
@Path("culture/statements/{programme}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StatementsResource {

    @Inject
    private Statements statements;

    @Inject
    private DraftStatement draftStatement;

    @Inject
    private DiscussStatement discussStatement;

    @Inject
    private AgreeStatement agreeStatement;

    @Inject
    private Access access;

    @PathParam("programme")
    private long programme;

    private ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    /** The valid version; before the first one is agreed, the newest that the caller may read. */
    @GET
    @AllowedTo(Role.EMPLOYEE)
    public StatementView one() {
        return view(statements.version(id(), null));
    }

    @GET
    @Path("versions")
    @AllowedTo(Role.EMPLOYEE)
    public List<StatementView> versions() {
        return statements.readable(id()).all().stream()
                .map(statement -> StatementView.of(statement, null))
                .toList();
    }

    @GET
    @Path("versions/{number}")
    @AllowedTo(Role.EMPLOYEE)
    public StatementView version(@PathParam("number") int number) {
        return view(statements.version(id(), number));
    }

    /** What is different from an earlier version, the one before when none is named. */
    @GET
    @Path("versions/{number}/changes")
    @AllowedTo(Role.EMPLOYEE)
    public List<Change> changes(@PathParam("number") int number, @QueryParam("since") Integer since) {
        Statement later = statements.version(id(), number);
        return Change.between(statements.version(id(), since == null ? number - 1 : since), later);
    }

    /** Begins the next version with the words of the agreed one. */
    @POST
    @Path("versions")
    @Consumes(MediaType.WILDCARD)
    @AllowedTo(Role.TRAINING_MANAGER)
    public Response revise() {
        int number = draftStatement.revise(id());
        return Response.created(URI.create("culture/statements/" + programme + "/versions/" + number))
                .build();
    }

    @PUT
    @AllowedTo(Role.TRAINING_MANAGER)
    public StatementView save(Edit edit) {
        Edit given = edit == null ? new Edit(null, null, null, null, null) : edit;
        draftStatement.save(id(), given.wording(), given.words());
        return newest();
    }

    @POST
    @Path("open")
    @Consumes(MediaType.WILDCARD)
    @AllowedTo(Role.TRAINING_MANAGER)
    public StatementView open() {
        draftStatement.open(id());
        return newest();
    }

    @POST
    @Path("remarks")
    @AllowedTo(Role.LEADER)
    public Response say(Opinion opinion) {
        long remark = discussStatement.remark(id(), opinion == null ? new Opinion(null, null, null) : opinion);
        return Response.created(URI.create("culture/remarks/" + remark)).build();
    }

    @PUT
    @Path("support")
    @AllowedTo(Role.LEADER)
    public StatementView support(Read read) {
        discussStatement.support(id(), Read.of(read));
        return newest();
    }

    @DELETE
    @Path("support")
    @AllowedTo(Role.LEADER)
    public void withdrawSupport() {
        discussStatement.withdrawSupport(id());
    }

    @POST
    @Path("agree")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE})
    public StatementView agree(Read read) {
        agreeStatement.agree(id(), Read.of(read));
        return newest();
    }

    private StatementView newest() {
        return view(statements.readable(id()).newest().orElseThrow());
    }

    private StatementView view(Statement statement) {
        boolean discusses = statements.discusses(statements.programme(id()));
        return StatementView.of(statement, discusses ? Discussion.of(statement, access.me()) : null);
    }

    /** The words as they are to be, and which ones were read. */
    public record Edit(
            Integer wording, String sentence, String story, List<Wording.Line> weDo, List<Wording.Line> weDoNot) {

        Wording words() {
            return new Wording(sentence, story, weDo, weDoNot);
        }
    }

    /** Which wording was read. */
    public record Read(Integer wording) {

        static Integer of(Read read) {
            return read == null ? null : read.wording();
        }
    }
}
