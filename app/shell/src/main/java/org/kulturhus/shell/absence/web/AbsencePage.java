package org.kulturhus.shell.absence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.shell.absence.TakeLeave;
import org.kulturhus.shell.absence.model.Absence;
import org.kulturhus.shell.foresight.web.DaysForm;
import org.kulturhus.shell.foresight.web.ShownChanges;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of absence/absences.xhtml: when a person is away, and what that changes before it is said. */
@Named
@ViewScoped
public class AbsencePage extends ShownChanges {

    private static final long serialVersionUID = 1L;

    @Inject
    private TakeLeave takeLeave;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private long person;
    private DaysForm days = new DaysForm();

    /** Without an address of somebody else it is about me. */
    public void open() {
        person = person == 0 ? access.me().value() : person;
        getAll();
    }

    public List<Absence> getAll() {
        return takeLeave.toCome(new PersonId(person));
    }

    public Person getWho() {
        return directory.person(new PersonId(person)).orElseThrow();
    }

    public void preview() {
        show(takeLeave.preview(new PersonId(person), days.getFrom(), days.getUntil()));
    }

    public void take() {
        asShown(stamp -> takeLeave.take(new PersonId(person), days.getFrom(), days.getUntil(), stamp), this::preview);
        forget();
    }

    public void previewReturn(long id) {
        showEnd(id, takeLeave.previewReturn(id));
    }

    public void comeBack() {
        asShown(stamp -> takeLeave.comeBack(ending(), stamp), () -> previewReturn(ending()));
        forget();
    }

    public void forget() {
        outdated();
        days = new DaysForm();
    }

    public DaysForm getDays() {
        return days;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
