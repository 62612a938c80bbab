package org.kulturhus.governance;

import static org.kulturhus.spi.Role.ADMINISTRATOR;
import static org.kulturhus.spi.Role.EMPLOYEE;
import static org.kulturhus.spi.Role.EXECUTIVE;
import static org.kulturhus.spi.Role.TRAINING_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Section;

/** What the module governance contributes. */
@ApplicationScoped
public class GovernanceModule implements Module {

    @Override
    public String id() {
        return "governance";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.listed("governance/decisions", Section.GOVERN, 10, words("decisions.title"), EMPLOYEE),
                Page.listed("governance/committee", Section.GOVERN, 20, words("committee.title"), EMPLOYEE),
                Page.inner("governance/decision", words("decision.title"), EMPLOYEE),
                Page.inner("governance/draft", words("draft.title"), EXECUTIVE, TRAINING_MANAGER, ADMINISTRATOR));
    }

    @Override
    public List<Card> cards() {
        return List.of(Card.wide(Card.Place.HOME, 40, "/WEB-INF/governance/decisions-card.xhtml", EXECUTIVE));
    }

    private static Phrase words(String key) {
        return Phrase.of("governance", key);
    }
}
