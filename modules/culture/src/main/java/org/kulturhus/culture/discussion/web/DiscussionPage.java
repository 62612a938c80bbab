package org.kulturhus.culture.discussion.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.discussion.DiscussStatement;
import org.kulturhus.culture.model.Opinion;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.web.NamedPeople;
import org.kulturhus.culture.web.StatementPage;

/** Bean of the discussion on culture/statement.xhtml: what the leaders say, the answers, and the own remark. */
@Named
@ViewScoped
public class DiscussionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementPage page;

    @Inject
    private Statements statements;

    @Inject
    private NamedPeople people;

    @Inject
    private DiscussStatement discussStatement;

    private Integer behaviour;
    private String remark;
    private String proposal;
    private transient List<RemarkRow> rows;

    public boolean isShown() {
        return page.getStatement() != null && statements.discusses(page.getWhole());
    }

    /** What waits for an answer first. */
    public List<RemarkRow> getRows() {
        if (rows == null) {
            Statement statement = page.getStatement();
            rows = statement.remarks().stream()
                    .sorted(Comparator.comparing(
                            Remark::state, Comparator.comparing(state -> state != Remark.State.OPEN)))
                    .map(one -> RemarkRow.of(statement, one, people.all()))
                    .toList();
        }
        return rows;
    }

    public void say() throws IOException {
        discussStatement.remark(page.id(), new Opinion(behaviour, remark, proposal));
        StatementPage.show(page.id(), page.getVersion());
    }

    public Integer getBehaviour() {
        return behaviour;
    }

    public void setBehaviour(Integer behaviour) {
        this.behaviour = behaviour;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
