package org.kulturhus.shell.modules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Role;

/** The rooms of the house: the core and whichever modules are there. */
@ApplicationScoped
public class House {

    @Inject
    @Any
    private Instance<Module> modules;

    private List<Module> rooms;
    private List<Page> pages;

    /** What modules contribute is data: it does not change while the house stands. */
    @PostConstruct
    void collect() {
        rooms = modules.stream()
                .sorted(Comparator.comparing((Module module) -> !CoreModule.ID.equals(module.id()))
                        .thenComparing(Module::id))
                .toList();
        pages = rooms.stream().flatMap(module -> module.pages().stream()).toList();
    }

    /** The modules by id, the core first. */
    public List<Module> rooms() {
        return rooms;
    }

    public List<Page> pages() {
        return pages;
    }

    /** Cards of one place that one of the roles sees, in order. */
    public List<Card> cards(Card.Place place, Set<Role> roles) {
        return rooms().stream()
                .flatMap(module -> module.cards().stream())
                .filter(card ->
                        card.place() == place && card.allowedTo().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(Card::order))
                .toList();
    }
}
