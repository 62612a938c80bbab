package org.kulturhus.culture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.culture.DiscussStatement;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.DraftStatement.Wording;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/culture/statements/{programme}. */
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

    @PathParam("programme")
    private long programme;

    private ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    @GET
    @AllowedTo(Role.EMPLOYEE)
    public StatementView one() {
        statements.programme(id());
        return statements
                .shown(id())
                .map(StatementView::of)
                .orElseThrow(() -> Refused.unknown(Phrase.of("culture", "statement.unknown")));
    }

    @PUT
    @AllowedTo(Role.TRAINING_MANAGER)
    public StatementView save(Wording wording) {
        draftStatement.save(id(), wording);
        return one();
    }

    @POST
    @Path("open")
    @AllowedTo(Role.TRAINING_MANAGER)
    public StatementView open() {
        draftStatement.open(id());
        return one();
    }

    @POST
    @Path("remarks")
    @AllowedTo(Role.LEADER)
    public StatementView say(NewRemark remark) {
        discussStatement.remark(id(), remark.words());
        return one();
    }

    @PUT
    @Path("support")
    @AllowedTo(Role.LEADER)
    public StatementView support() {
        discussStatement.support(id());
        return one();
    }

    @POST
    @Path("agree")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE})
    public StatementView agree() {
        discussStatement.agree(id());
        return one();
    }

    /** A new remark. */
    public record NewRemark(String words) {}

    /** A statement as the API tells it. */
    public record StatementView(
            String sentence,
            String story,
            String state,
            List<String> weDo,
            List<String> weDoNot,
            List<String> remarks,
            int supporters) {

        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.sentence(),
                    statement.story(),
                    statement.state().name(),
                    words(statement, Kind.WE_DO),
                    words(statement, Kind.WE_DO_NOT),
                    statement.remarks().stream().map(Remark::words).toList(),
                    statement.supporters());
        }

        private static List<String> words(Statement statement, Kind kind) {
            return statement.behaviours(kind).stream().map(Behaviour::words).toList();
        }
    }
}
