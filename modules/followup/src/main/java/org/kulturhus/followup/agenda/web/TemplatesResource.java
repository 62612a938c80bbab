package org.kulturhus.followup.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.agenda.SetTemplate;
import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/followup/agenda-templates: the points of every session of a topic in a programme. */
@Path("followup/agenda-templates/{programme}/{topic}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class TemplatesResource {

    @Inject
    private SetTemplate setTemplate;

    @Inject
    private Reader reader;

    @GET
    public View now(@PathParam("programme") long programme, @PathParam("topic") String topic) {
        AgendaTemplate template = setTemplate.now(new ProgrammeId(programme), topic(topic));
        return new View(
                template.points(),
                template.points().stream()
                        .map(point -> reader.say(SetTemplate.words(point)))
                        .toList(),
                template.version());
    }

    /** Sets them; 409 when they have changed since this version was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View set(@PathParam("programme") long programme, @PathParam("topic") String topic, View wanted) {
        if (wanted.points() == null || wanted.version() == null) {
            throw Refused.invalid("points", Phrase.of("followup", "template.missing"));
        }
        setTemplate.set(new ProgrammeId(programme), topic(topic), wanted.points(), wanted.version());
        return now(programme, topic);
    }

    private static Topic topic(String written) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.name().equals(written))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "template.topic")));
    }

    /**
     * A template.
     *
     * @param points each in words, or with an @ before the code of one that the product brings
     * @param words how they read; not needed to set them
     * @param version 0 until somebody has set them
     */
    public record View(List<String> points, List<String> words, Integer version) {}
}
