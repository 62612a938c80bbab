package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The one way in: the session that a sign-in left behind, a sign-in that is going on, or Basic on the REST API. */
@ApplicationScoped
public class HouseAuthentication implements HttpAuthenticationMechanism {

    private static final String PERSON = "org.kulturhus.person";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignedIn signedIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof CallerOnlyCredential known) {
            return enter(Long.parseLong(known.getCaller()), request, context);
        }
        if (credential instanceof UsernamePasswordCredential given) {
            return check(given, request, context);
        }
        try {
            return remembered(request, context);
        } catch (RuntimeException failed) {
            signedIn.unknown(failed);
            return context.doNothing();
        }
    }

    /** Who is signed in. What fails here is told by whoever asks: in this place the server would answer an empty page. */
    private AuthenticationStatus remembered(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PERSON) instanceof Long id) {
            return accept(id, context);
        }
        String basic = request.getHeader("Authorization");
        if (basic != null
                && basic.startsWith("Basic ")
                && request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return checkBasic(basic.substring(6), request, context);
        }
        return context.doNothing();
    }

    private AuthenticationStatus checkBasic(String given, HttpServletRequest request, HttpMessageContext context) {
        try {
            BasicAuthenticationCredential basic = new BasicAuthenticationCredential(given);
            return check(
                    new UsernamePasswordCredential(basic.getCaller(), basic.getPasswordAsString()), request, context);
        } catch (IllegalArgumentException malformed) {
            return context.doNothing();
        }
    }

    private AuthenticationStatus check(
            UsernamePasswordCredential given, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(given);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return context.getAuthParameters().getCredential() == null
                    ? context.doNothing()
                    : AuthenticationStatus.SEND_FAILURE;
        }
        return enter(Long.parseLong(result.getCallerPrincipal().getName()), request, context);
    }

    private AuthenticationStatus enter(long id, HttpServletRequest request, HttpMessageContext context) {
        request.getSession(true).setAttribute(PERSON, id);
        request.changeSessionId();
        return accept(id, context);
    }

    private AuthenticationStatus accept(long id, HttpMessageContext context) {
        signedIn.actAs(new PersonId(id));
        return signedIn.person()
                .map(person -> context.notifyContainerAboutLogin(String.valueOf(id), groups(person)))
                .orElseGet(context::doNothing);
    }

    private static Set<String> groups(Person person) {
        return person.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
