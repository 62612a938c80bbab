package org.kulturhus.shell.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;

/** An operation that takes a body gets one: an absent body, {@code null} and a list with gaps are bad requests. */
@Provider
public class BodyGate implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null || body instanceof Collection<?> many && many.stream().anyMatch(Objects::isNull)) {
            throw new BadRequestException();
        }
        return body;
    }
}
