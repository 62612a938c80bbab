package org.kulturhus.shell.modules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .substring(1);
        List<Page> mine = house.pages().stream()
                .filter(page -> page.section() != Section.NONE)
                .filter(page -> signedIn.is(page.allowedTo().toArray(Role[]::new)))
                .sorted(Comparator.comparingInt(Page::order))
                .toList();
        String marked = marked(path, mine);
        for (Section section : Section.values()) {
            List<Entry> entries = mine.stream()
                    .filter(page -> page.section() == section)
                    .map(page -> new Entry(reader.say(page.title()), page.path(), here(page, path, marked)))
                    .toList();
            if (!entries.isEmpty()) {
                String heading = section == Section.TOP ? "" : reader.say(Phrase.of("shell", "section." + section));
                groups.add(new Group(heading, entries));
            }
        }
    }

    /** A page that the menu does not list belongs where it says, else to the first page that it lists of the same room. */
    private String marked(String path, List<Page> listed) {
        List<String> paths = listed.stream().map(Page::path).toList();
        Stream<String> said = house.pages().stream()
                .filter(page -> page.path().equals(path))
                .flatMap(page -> page.beneath().stream())
                .filter(paths::contains);
        Stream<String> ofRoom = paths.stream().filter(each -> room(each).equals(room(path)));
        return Stream.of(Stream.of(path).filter(paths::contains), said, ofRoom)
                .flatMap(each -> each)
                .findFirst()
                .orElse("");
    }

    private static String here(Page page, String path, String marked) {
        if (!page.path().equals(marked)) {
            return "false";
        }
        return marked.equals(path) ? "page" : "true";
    }

    private static String room(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
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
        private final String current;

        Entry(String title, String path, String current) {
            this.title = title;
            this.href = "/" + path;
            this.current = current;
        }

        public String getTitle() {
            return title;
        }

        public String getHref() {
            return href;
        }

        /** What {@code aria-current} says: {@code page}, {@code true} for a page beneath, or {@code false}. */
        public String getCurrent() {
            return current;
        }
    }
}
