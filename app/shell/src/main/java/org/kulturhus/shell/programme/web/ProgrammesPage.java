package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** Bean of programme/programmes.xhtml. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    private Programmes programmes;

    private List<Programme> all;

    public List<Programme> getProgrammes() {
        if (all == null) {
            all = programmes.all();
        }
        return all;
    }
}
