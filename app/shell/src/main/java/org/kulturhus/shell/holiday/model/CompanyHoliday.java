package org.kulturhus.shell.holiday.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Whole days on which the company is free, everywhere or in one country. */
@Entity
@Table(name = "shell_company_holiday")
public class CompanyHoliday {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    private String name;
    private String country;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate until;

    protected CompanyHoliday() {}

    /**
     * @param country ISO 3166-1 alpha-2, or empty for all
     * @param until last day, included
     */
    public CompanyHoliday(String name, String country, LocalDate from, LocalDate until) {
        this.name = name;
        this.country = country;
        this.from = from;
        this.until = until;
    }

    /** Whether somebody in this country is free on the day. */
    public boolean frees(LocalDate day, String where) {
        return !day.isBefore(from) && !day.isAfter(until) && (everywhere() || country.equals(where));
    }

    public boolean everywhere() {
        return country.isEmpty();
    }

    public long id() {
        return id;
    }

    /** As those who keep it have called it, the same in every language. */
    public String name() {
        return name;
    }

    /** In which it is, or empty for all. */
    public String country() {
        return country;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }
}
