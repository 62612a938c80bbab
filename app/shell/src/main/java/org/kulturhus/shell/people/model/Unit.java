package org.kulturhus.shell.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of the organisation: a company, a region, a store, a service centre. */
@Entity
@Table(name = "shell_unit")
public class Unit {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    protected Unit() {}

    public Unit(String name, String place) {
        this.name = name;
        this.place = place;
    }

    /** Moves the unit to a place and beneath a parent; {@code null} makes it a root. */
    public void belongsTo(Unit parent, String place) {
        this.parent = parent;
        this.place = place;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public Unit parent() {
        return parent;
    }
}
