package org.kulturhus.shell.holiday.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.kulturhus.shell.foresight.web.ShownChanges;
import org.kulturhus.shell.holiday.KeepHolidays;
import org.kulturhus.shell.holiday.model.CompanyHoliday;
import org.kulturhus.shell.people.Members;
import org.kulturhus.spi.Reader;

/** Bean of holiday/holidays.xhtml: when the company is free, and what that changes before it is said. */
@Named
@ViewScoped
public class HolidaysPage extends ShownChanges {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepHolidays keepHolidays;

    @Inject
    private Members members;

    @Inject
    private Reader reader;

    private HolidayForm form = new HolidayForm();
    private transient List<CompanyHoliday> all;

    public List<CompanyHoliday> getAll() {
        if (all == null) {
            all = keepHolidays.toCome();
        }
        return all;
    }

    /** Those in which people of the house are. */
    public List<String> getCountries() {
        return members.countries();
    }

    /** The country's name in the reader's language. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(reader.locale());
    }

    public void preview() {
        show(keepHolidays.preview(form.wanted()));
    }

    public void add() {
        asShown(stamp -> keepHolidays.add(form.wanted(), stamp), this::preview);
        forget();
    }

    public void previewRemoval(long id) {
        showEnd(id, keepHolidays.previewRemoval(id));
    }

    public void remove() {
        asShown(stamp -> keepHolidays.remove(ending(), stamp), () -> previewRemoval(ending()));
        forget();
    }

    public void forget() {
        outdated();
        form = new HolidayForm();
        all = null;
    }

    public HolidayForm getForm() {
        return form;
    }
}
