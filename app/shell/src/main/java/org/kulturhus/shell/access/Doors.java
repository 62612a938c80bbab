package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.shell.modules.House;
import org.kulturhus.spi.Page;

/** Which page stands behind a path, and which paths are open to visitors who are not signed in. */
@ApplicationScoped
public class Doors {

    private static final Set<String> OPEN =
            Set.of("access/sign-in", "access/invitation", "problem/forbidden", "problem/unknown", "problem/failed");

    private final House house;
    private Map<String, Page> pages;

    protected Doors() {
        this(null);
    }

    @Inject
    public Doors(House house) {
        this.house = house;
    }

    public boolean open(String path) {
        return OPEN.contains(path);
    }

    public synchronized Optional<Page> page(String path) {
        if (pages == null) {
            pages = house.pages().stream().collect(Collectors.toMap(Page::path, page -> page));
        }
        return Optional.ofNullable(pages.get(path));
    }
}
