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
    private transient Programme whole;
    private transient Statement statement;

    public void open() {
        if (programme == null) {
            whole = statements.current().orElse(null);
            programme = whole == null ? null : whole.id().value();
        } else {
            whole = statements.programme(id());
        }
    }

    private ProgrammeId id() {
        return new ProgrammeId(programme);
    }

    public Programme getWhole() {
        if (whole == null && programme != null) {
            whole = statements.programme(id());
        }
        return whole;
    }

    public Statement getStatement() {
        if (statement == null && programme != null) {
            statement = statements.shown(id()).orElse(null);
        }
        return statement;
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
        statement = null;
        remark = null;
    }

    public void support() {
        discussStatement.support(id());
        statement = null;
    }

    public void ask() {
        draftStatement.open(id());
        statement = null;
    }

    public void agree() {
        discussStatement.agree(id());
        statement = null;
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
