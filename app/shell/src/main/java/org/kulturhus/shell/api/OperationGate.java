package org.kulturhus.shell.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;

/** Lets a request through to a REST operation only if the operation names one of the caller's roles: default deny. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class OperationGate implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Context
    private ResourceInfo operation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (signedIn.person().isEmpty()) {
            request.abortWith(problems.answer(401, Phrase.of("shell", "refused.signIn")));
        } else if (!declaredForMe() || foreign(request)) {
            request.abortWith(problems.answer(403, Phrase.of("shell", "refused.operation")));
        }
    }

    private boolean declaredForMe() {
        AllowedTo allowed = operation.getResourceMethod().getAnnotation(AllowedTo.class);
        if (allowed == null) {
            allowed = operation.getResourceClass().getAnnotation(AllowedTo.class);
        }
        return allowed != null && signedIn.is(allowed.value());
    }

    /** A browser says where a request comes from; another site's page may not act with our cookie. */
    private static boolean foreign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !SAFE.contains(request.getMethod()) && !OUR_OWN.contains(site);
    }
}
