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
 * The days on which the company is free. A plan asks for every day of a year and a page may not ask the database for each, so
 * every node keeps what it has read; another node's change is known there after half a minute. A transaction that changes them
 * or that is to be exact reads them once for itself.
 */
@ApplicationScoped
public class CompanyHolidays {

    private static final Object KEY = CompanyHolidays.class.getName();

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private volatile List<CompanyHoliday> kept;

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
        List<CompanyHoliday> own = inTransaction() ? (List<CompanyHoliday>) transactions.getResource(KEY) : null;
        List<CompanyHoliday> ofNode = kept;
        return own != null ? own : ofNode != null ? ofNode : keep();
    }

    private boolean inTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** For the rest of the transaction as they stand in the database now. */
    public void readAgain() {
        if (inTransaction()) {
            transactions.putResource(KEY, read());
        }
    }

    /** For this node as they stand in the database now, whichever node has changed them. */
    List<CompanyHoliday> keep() {
        List<CompanyHoliday> now = read();
        kept = now;
        return now;
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
        readAgain();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompanyHolidayChanged told) {
        kept = null;
    }
}
