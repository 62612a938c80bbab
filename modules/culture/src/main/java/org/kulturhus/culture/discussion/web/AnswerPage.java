package org.kulturhus.culture.discussion.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.discussion.AnswerRemark;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.web.StatementPage;
import org.kulturhus.spi.people.Directory;

/** Bean of culture/remark.xhtml: answer a leader's remark, take its wording over, or decline it. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private AnswerRemark answerRemark;

    @Inject
    private Directory directory;

    private long id;
    private Integer read;
    private String answer;
    private transient Statement statement;

    public void open() {
        read = getStatement().wording();
    }

    public Statement getStatement() {
        if (statement == null) {
            statement = statements.ofRemark(id);
        }
        return statement;
    }

    public Remark getRemark() {
        return getStatement().remarks().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public RemarkRow getRow() {
        return RemarkRow.of(
                getStatement(),
                getRemark(),
                directory.people(List.of(getRemark().writer())));
    }

    public void reply() throws IOException {
        answerRemark.answer(id, answer);
        show();
    }

    public void decline() throws IOException {
        answerRemark.decline(id, answer);
        show();
    }

    public void takeOver() throws IOException {
        answerRemark.takeOver(id, read, answer);
        show();
    }

    private void show() throws IOException {
        StatementPage.show(getStatement().programme(), getStatement().number());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
