package org.kulturhus.culture;

import static org.kulturhus.spi.Role.EMPLOYEE;
import static org.kulturhus.spi.Role.EXECUTIVE;
import static org.kulturhus.spi.Role.LEADER;
import static org.kulturhus.spi.Role.TRAINING_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.Card.Place;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Section;

/** What culture contributes. */
@ApplicationScoped
public class CultureModule implements Module {

    static final String ID = "culture";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.listed("culture/statement", Section.PLAN, 20, words("statement.title"), EMPLOYEE),
                Page.inner("culture/versions", words("versions.title"), EMPLOYEE),
                Page.inner("culture/draft", words("draft.title"), TRAINING_MANAGER),
                Page.inner("culture/remark", words("answer.title"), TRAINING_MANAGER, EXECUTIVE));
    }

    @Override
    public List<Card> cards() {
        return List.of(Card.wide(Place.HOME, 40, "/WEB-INF/culture/agreed-card.xhtml", LEADER));
    }

    public static Phrase words(String key, Object... arguments) {
        return Phrase.of(ID, key, arguments);
    }
}
