package org.kulturhus.shell.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.audit.AuditTrail;
import org.kulturhus.shell.audit.model.AuditEntry;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of audit/audit.xhtml: who did what, the newest first. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    private Directory directory;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    private long before = Long.MAX_VALUE;
    private transient List<AuditEntry> entries;
    private transient Map<PersonId, Person> people;

    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = trail.before(before, STEP);
            people = directory.people(
                    entries.stream().map(AuditEntry::by).distinct().toList());
        }
        return entries;
    }

    public void older() {
        before = getEntries().isEmpty()
                ? before
                : entries.get(entries.size() - 1).id();
        entries = null;
    }

    public String nameOf(AuditEntry entry) {
        Person person = people.get(entry.by());
        return person == null ? "–" : person.name();
    }

    /** The fact in words; a fact of a module that brought no words keeps its type's name. */
    public String wordsOf(AuditEntry entry) {
        String key = "fact." + entry.fact();
        return words.knows("shell", key, reader.locale()) ? words.pattern("shell", key, reader.locale()) : entry.fact();
    }
}
