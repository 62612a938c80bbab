package org.kulturhus.culture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.kulturhus.culture.AgreeStatement;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.discussion.DiscussStatement;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** What the acting person can do with the version on culture/statement.xhtml; the use cases decide again. */
@Named
@RequestScoped
public class StatementSteps {

    @Inject
    private StatementPage page;

    @Inject
    private DraftStatement draftStatement;

    @Inject
    private DiscussStatement discussStatement;

    @Inject
    private AgreeStatement agreeStatement;

    @Inject
    private Access access;

    /** Begin the first draft, or word what is not agreed yet. */
    public boolean isWord() {
        boolean begins = page.getWhole() != null && page.getStatement() == null;
        return access.is(Role.TRAINING_MANAGER) && (begins || is(State.DRAFT) || is(State.OPEN));
    }

    public boolean isAsk() {
        return access.is(Role.TRAINING_MANAGER) && is(State.DRAFT);
    }

    public boolean isAgree() {
        return access.is(Role.TRAINING_MANAGER, Role.EXECUTIVE)
                && is(State.OPEN)
                && page.getStatement().unanswered() == 0;
    }

    public boolean isRevise() {
        return access.is(Role.TRAINING_MANAGER)
                && is(State.AGREED)
                && page.getVersions().newest().orElse(null) == page.getStatement();
    }

    public boolean isSupport() {
        return isAsked() && !page.getStatement().supportedBy(access.me());
    }

    public boolean isWithdraw() {
        return isAsked() && page.getStatement().supportOf(access.me()).isPresent();
    }

    /** Whether the leader's view is wanted. */
    public boolean isAsked() {
        return is(State.OPEN) && page.getWhole().leaders().contains(access.me());
    }

    public boolean isAnswer() {
        return is(State.OPEN) && access.is(Role.TRAINING_MANAGER, Role.EXECUTIVE);
    }

    private boolean is(State state) {
        Statement statement = page.getStatement();
        return statement != null && statement.state() == state;
    }

    public void ask() throws IOException {
        draftStatement.open(page.id());
        again();
    }

    public void agree() throws IOException {
        agreeStatement.agree(page.id(), page.read());
        again();
    }

    public void revise() throws IOException {
        StatementPage.show(page.id(), draftStatement.revise(page.id()));
    }

    public void support() throws IOException {
        discussStatement.support(page.id(), page.read());
        again();
    }

    public void withdraw() throws IOException {
        discussStatement.withdrawSupport(page.id());
        again();
    }

    private void again() throws IOException {
        StatementPage.show(page.id(), page.getVersion());
    }
}
