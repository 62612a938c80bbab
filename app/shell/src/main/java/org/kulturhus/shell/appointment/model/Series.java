package org.kulturhus.shell.appointment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A series of appointments that people are invited to; while something has changed that they have not been told, it says since when. */
@Entity
@Table(name = "shell_series")
public class Series {

    @Id
    private String identity;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Series() {}

    public Series(String identity) {
        this.identity = identity;
    }

    public void changed(Instant now) {
        changedAt = now.atOffset(ZoneOffset.UTC);
    }

    public String identity() {
        return identity;
    }
}
