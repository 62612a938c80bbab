package org.kulturhus.governance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.governance.ReviewDecision;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** Bean of the review on governance/decision.xhtml. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionPage page;

    @Inject
    private ReviewDecision reviewDecision;

    @Inject
    private Access access;

    private String findings;

    /** Whether the review has come and nobody has written it. */
    public boolean isDue() {
        Decision decision = page.getDecision();
        return access.is(Role.EXECUTIVE)
                && decision.reviewedOn().isEmpty()
                && decision.inEffect(Committee.today())
                && !decision.text().reviewOn().isAfter(Committee.today());
    }

    public void save() throws IOException {
        reviewDecision.review(page.getId(), findings);
        DecisionPage.show(page.getId());
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
