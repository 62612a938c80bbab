package org.kulturhus.shell.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;

/** Problem documents (RFC 9457) in the reader's language. */
@ApplicationScoped
public class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Reader reader;

    public Response answer(int status, Phrase detail) {
        return answer(status, detail, "");
    }

    public Response answer(Refused refused) {
        int status = switch (refused.because()) {
            case INVALID -> 422;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
        };
        return answer(status, refused.phrase(), refused.field());
    }

    private Response answer(int status, Phrase detail, String field) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", reader.say(Phrase.of("shell", "problem." + status)))
                .add("status", status)
                .add("detail", reader.say(detail));
        if (!field.isEmpty()) {
            problem.add("field", field);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(problem.build().toString())
                .build();
    }
}
