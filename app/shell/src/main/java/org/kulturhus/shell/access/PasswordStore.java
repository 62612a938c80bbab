package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** The identity store of the house: e-mail address and password. The caller's name is the person's id. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private CheckPassword checkPassword;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return checkPassword
                .check(credential.getCaller(), credential.getPasswordAsString())
                .map(id -> new CredentialValidationResult(String.valueOf(id.value()), Set.of()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
