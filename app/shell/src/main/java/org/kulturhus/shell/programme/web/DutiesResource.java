package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;

/** /api/me/duties: what waits for the acting person, in the words of the home page. */
@Path("me/duties")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DutiesResource {

    @Inject
    @Any
    private Instance<DutySource> sources;

    @Inject
    private Reader reader;

    @GET
    @AllowedTo(Role.EMPLOYEE)
    public List<DutyView> mine() {
        return sources.stream()
                .flatMap(source -> source.duties().stream())
                .map(duty -> new DutyView(
                        reader.say(duty.words()), duty.path(), duty.tone().name()))
                .toList();
    }

    /** What is to be done, and the path of the page where, below the address of the house. */
    public record DutyView(String words, String path, String tone) {}
}
