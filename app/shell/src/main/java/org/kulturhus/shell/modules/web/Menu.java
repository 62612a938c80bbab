package org.kulturhus.shell.modules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.modules.House;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.Section;

/** The menu of this reader: the listed pages that the reader may open, by section. */
@Named("menu")
@RequestScoped
public class Menu {

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest request;

    private List<Group> groups;

    @PostConstruct
    void collect() {
        groups = new ArrayList<>();
        List<Page> mine = house.pages().stream()
                .filter(page -> page.section() != Section.NONE)
                .filter(page -> signedIn.is(page.allowedTo().toArray(Role[]::new)))
                .sorted(Comparator.comparingInt(Page::order))
                .toList();
        for (Section section : Section.values()) {
            List<Entry> entries = mine.stream()
                    .filter(page -> page.section() == section)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                String heading = section == Section.TOP ? "" : reader.say(Phrase.of("shell", "section." + section));
                groups.add(new Group(heading, entries));
            }
        }
    }

    private Entry entry(Page page) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Entry(reader.say(page.title()), "/" + page.path(), path.equals("/" + page.path()));
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** A heading with its pages. */
    public static final class Group {

        private final String heading;
        private final List<Entry> entries;

        Group(String heading, List<Entry> entries) {
            this.heading = heading;
            this.entries = entries;
        }

        public String getHeading() {
            return heading;
        }

        public List<Entry> getEntries() {
            return entries;
        }
    }

    /** A page in the menu. */
    public static final class Entry {

        private final String title;
        private final String href;
        private final boolean current;

        Entry(String title, String href, boolean current) {
            this.title = title;
            this.href = href;
            this.current = current;
        }

        public String getTitle() {
            return title;
        }

        public String getHref() {
            return href;
        }

        public boolean isCurrent() {
            return current;
        }

        public int getCount() {
            return 0;
        }
    }
}
