package org.kulturhus.shell.holiday;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.holiday.model.CompanyHoliday;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;

/**
 * The days on which the company is free. A plan asks for every day of a year, so they are read once: in a transaction once for
 * the transaction, and for pages, which only show, by each node; another node's change is known there after half a minute.
 */
@ApplicationScoped
public class CompanyHolidays {

    private static final Object KEY = CompanyHolidays.class.getName();

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private volatile List<CompanyHoliday> shown;

    /** The name of the company's holiday on the day in the country, if it is one. */
    public Optional<String> on(LocalDate day, String country) {
        return known().stream()
                .filter(holiday -> holiday.frees(day, country))
                .map(CompanyHoliday::name)
                .findFirst();
    }

    /** Those that have not ended before the day, in time, as they stand in the database. */
    List<CompanyHoliday> since(LocalDate day) {
        return read().stream().filter(holiday -> !holiday.until().isBefore(day)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<CompanyHoliday> known() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            List<CompanyHoliday> now = shown;
            return now == null ? readAgain() : now;
        }
        List<CompanyHoliday> inTransaction = (List<CompanyHoliday>) transactions.getResource(KEY);
        if (inTransaction == null) {
            inTransaction = read();
            transactions.putResource(KEY, inTransaction);
        }
        return inTransaction;
    }

    List<CompanyHoliday> readAgain() {
        shown = read();
        return shown;
    }

    private List<CompanyHoliday> read() {
        return entities.createQuery("select h from CompanyHoliday h order by h.from, h.id", CompanyHoliday.class)
                .getResultList();
    }

    Optional<CompanyHoliday> holiday(long id) {
        return Optional.ofNullable(entities.find(CompanyHoliday.class, id));
    }

    void add(CompanyHoliday holiday) {
        entities.persist(holiday);
        changed();
    }

    void remove(CompanyHoliday holiday) {
        entities.remove(holiday);
        changed();
    }

    private void changed() {
        entities.flush();
        transactions.putResource(KEY, null);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompanyHolidayChanged told) {
        shown = null;
    }
}
