package org.kulturhus.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this house shows the sample company ({@code kulturhus.sample}). */
@ApplicationScoped
public class SampleCompany {

    /** Password of every sample person, told on the sign-in page and by the start. */
    public static final String PASSWORD = "welcome-to-kulturhus";

    @Inject
    @ConfigProperty(name = "kulturhus.sample")
    private boolean on;

    public boolean on() {
        return on;
    }
}
