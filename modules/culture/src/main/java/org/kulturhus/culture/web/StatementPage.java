package org.kulturhus.culture.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.kulturhus.culture.DiscussStatement;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of culture/statement.xhtml: read, remark, support, agree. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private DraftStatement draftStatement;

    @Inject
    private DiscussStatement discussStatement;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private Long programme;
    private String remark;

    public void open() {
        if (programme == null) {
            programme = statements.current().map(one -> one.id().value()).orElse(null);
        } else {
            statements.programme(id());
        }
    }

    private ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    public Programme getWhole() {
        return programme == null ? null : statements.programme(id());
    }

    public Statement getStatement() {
        return programme == null ? null : statements.shown(id()).orElse(null);
    }

    public List<Behaviour> behaviours(String kind) {
        return getStatement().behaviours(Behaviour.Kind.valueOf(kind));
    }

    public Map<PersonId, Person> getWriters() {
        return directory.people(
                getStatement().remarks().stream().map(Remark::writer).distinct().toList());
    }

    public boolean isMine() {
        return getWhole() != null && getWhole().leaders().contains(access.me());
    }

    public boolean isSupported() {
        return getStatement().supportedBy(access.me());
    }

    public void say() {
        discussStatement.remark(id(), remark);
        remark = null;
    }

    public void support() {
        discussStatement.support(id());
    }

    public void ask() {
        draftStatement.open(id());
    }

    public void agree() {
        discussStatement.agree(id());
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
