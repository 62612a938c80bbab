package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.shell.programme.EnrolLeaders;
import org.kulturhus.shell.programme.PlanProgramme;
import org.kulturhus.shell.programme.ProgrammeTemplates;
import org.kulturhus.shell.programme.PublishProgramme;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** /api/programmes. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammesResource {

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeTemplates templates;

    @Inject
    private PlanProgramme planProgramme;

    @Inject
    private EnrolLeaders enrolLeaders;

    @Inject
    private PublishProgramme publishProgramme;

    @GET
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    public List<ProgrammeView> all() {
        return programmes.all().stream().map(ProgrammeView::of).toList();
    }

    @GET
    @Path("templates")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<TemplateView> templates() {
        return templates.all().stream()
                .map(template -> new TemplateView(template.code(), template.months()))
                .toList();
    }

    @GET
    @Path("{id}")
    @AllowedTo({Role.TRAINING_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    public ProgrammeView one(@PathParam("id") long id) {
        return programmes
                .programme(new ProgrammeId(id))
                .map(ProgrammeView::of)
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
    }

    @POST
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public Response plan(NewProgramme wanted) {
        ProgrammeId id = planProgramme.plan(
                wanted.template(), wanted.name(), wanted.starts(), wanted.months(), wanted.lineManagerMayMentor());
        return Response.created(URI.create("programmes/" + id.value()))
                .entity(one(id.value()))
                .build();
    }

    /** Enrols the leaders with these ids. */
    @POST
    @Path("{id}/leaders")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public ProgrammeView enrol(@PathParam("id") long id, List<Long> leaders) {
        enrolLeaders.enrol(
                new ProgrammeId(id), leaders.stream().map(PersonId::new).toList());
        return one(id);
    }

    @POST
    @Path("{id}/publish")
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public ProgrammeView publish(@PathParam("id") long id) {
        publishProgramme.publish(new ProgrammeId(id));
        return one(id);
    }

    /** What a new programme needs; {@code template} is one of {@code /api/programmes/templates}. */
    public record NewProgramme(
            String template, String name, LocalDate starts, int months, boolean lineManagerMayMentor) {}

    /** A template as the API tells one. */
    public record TemplateView(String code, int months) {}

    /** A programme as the API tells one. */
    public record ProgrammeView(
            long id,
            String name,
            LocalDate starts,
            int months,
            boolean published,
            boolean lineManagerMayMentor,
            List<Long> leaders) {

        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(
                    programme.id().value(),
                    programme.name(),
                    programme.starts(),
                    programme.months(),
                    programme.published(),
                    programme.lineManagerMayMentor(),
                    programme.leaders().stream().map(PersonId::value).sorted().toList());
        }
    }
}
