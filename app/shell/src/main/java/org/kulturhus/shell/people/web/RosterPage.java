package org.kulturhus.shell.people.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.shell.people.ImportRoster;
import org.kulturhus.shell.people.Roster;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Bean of people/roster.xhtml: choose a file, look at what it would do, then import it. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportRoster importRoster;

    private transient Part file;
    private byte[] content;
    private transient ImportRoster.Preview preview;

    public void look() throws IOException {
        content = null;
        preview = null;
        if (file == null || file.getSize() == 0) {
            throw Refused.invalid("file", Phrase.of("shell", "roster.noFile"));
        }
        byte[] given = file.getInputStream().readAllBytes();
        preview = importRoster.preview(Roster.read(given));
        content = given;
    }

    public void importAll() throws IOException {
        importRoster.importAll(Roster.read(content));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/people");
    }

    public ImportRoster.Preview getPreview() {
        return preview;
    }

    public boolean isReady() {
        return preview != null && preview.wrong().isEmpty();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
