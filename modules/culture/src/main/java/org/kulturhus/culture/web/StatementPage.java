package org.kulturhus.culture.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Versions;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of culture/statement.xhtml: one version of the statement, the valid one unless another is asked for. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    private Long programme;
    private Integer version;
    private Integer read;
    private transient Versions versions;

    public void open() {
        if (programme == null) {
            programme = statements.current().map(one -> one.id().value()).orElse(null);
        }
        if (programme != null) {
            Statement shown = version == null ? getStatement() : statements.version(id(), version);
            read = shown == null ? null : shown.wording();
        }
    }

    public ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    /** Number of the wording that the reader has before the eyes. */
    Integer read() {
        return read;
    }

    public Programme getWhole() {
        return programme == null ? null : statements.programme(id());
    }

    public Versions getVersions() {
        if (versions == null) {
            versions = programme == null ? new Versions(List.of()) : statements.readable(id());
        }
        return versions;
    }

    public Statement getStatement() {
        Versions all = getVersions();
        return (version == null ? all.valid().or(all::newest) : all.numbered(version)).orElse(null);
    }

    /** The version that is valid while this one is not, or the one that is to come while this one is valid. */
    public Statement getOther() {
        Statement valid = getVersions().valid().orElse(null);
        return getStatement() == valid ? getVersions().next().orElse(null) : valid;
    }

    public List<Behaviour> behaviours(String kind) {
        return getStatement().behaviours(Behaviour.Kind.valueOf(kind));
    }

    /** Sends the browser to a version as it is now. */
    public static void show(ProgrammeId programme, Integer version) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String where = external.getRequestContextPath() + "/culture/statement?programme=" + programme.value();
        external.redirect(version == null ? where : where + "&version=" + version);
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
