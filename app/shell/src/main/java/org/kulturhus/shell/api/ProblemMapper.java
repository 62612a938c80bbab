package org.kulturhus.shell.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kulturhus.shell.access.Collision;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Every failure of the API leaves as a problem document, never as a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422);

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return problems.answer(refused);
            }
            if (cause instanceof ConstraintViolationException
                    || cause instanceof JsonbException
                    || cause instanceof JsonException) {
                return problems.answer(400, Phrase.of("shell", "problem.400.detail"));
            }
        }
        if (Collision.in(thrown)) {
            return problems.answer(409, Phrase.of("shell", "refused.changed"));
        }
        if (thrown instanceof WebApplicationException known) {
            return status(known.getResponse().getStatus());
        }
        if (thrown instanceof ProcessingException) {
            return status(400);
        }
        LOG.log(Level.SEVERE, "An API operation failed", thrown);
        return problems.answer(500, Phrase.of("shell", "problem.500.detail"));
    }

    private Response status(int status) {
        int told = KNOWN.contains(status) ? status : 500;
        return problems.answer(told, Phrase.of("shell", "problem." + told + ".detail"));
    }
}
