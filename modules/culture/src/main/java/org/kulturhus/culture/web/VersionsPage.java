package org.kulturhus.culture.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Change;
import org.kulturhus.culture.model.Statement;

/** Bean of culture/versions.xhtml: every version, and what changed between two of them. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementPage page;

    @Inject
    private Statements statements;

    private Integer from;
    private Integer to;

    public void open() {
        int newest = page.getVersions().newest().map(Statement::number).orElse(1);
        to = to == null ? Integer.valueOf(newest) : to;
        from = from == null ? Integer.valueOf(Math.max(1, to - 1)) : from;
        compared(to);
        compared(from);
    }

    private Statement compared(Integer number) {
        return statements.version(page.id(), number);
    }

    /** The newest first. */
    public List<Statement> getAll() {
        List<Statement> all = new ArrayList<>(page.getVersions().all());
        Collections.reverse(all);
        return all;
    }

    public List<Change> getChanges() {
        return Change.between(compared(from), compared(to));
    }

    /** What is different from the version before; empty for the first one. */
    public List<Change> changesOf(Statement statement) {
        return page.getVersions()
                .before(statement)
                .map(before -> Change.between(before, statement))
                .orElse(List.of());
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
