package org.kulturhus.governance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.governance.committee.AppointSeat;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.committee.SeatHolders;
import org.kulturhus.governance.model.Function;
import org.kulturhus.governance.model.Seat;
import org.kulturhus.spi.Phrase;

/** Bean of governance/committee.xhtml: who sits on the committee, and who shall. */
@Named
@ViewScoped
public class CommitteePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatHolders seatHolders;

    @Inject
    private AppointSeat appointSeat;

    private Function function;
    private String email;
    private boolean voting = true;
    private LocalDate from = Committee.today();
    private transient List<SeatHolders.Holder> holders;

    public List<SeatHolders.Holder> getHolders() {
        if (holders == null) {
            holders = seatHolders.list();
        }
        return holders;
    }

    public Phrase period(Seat seat) {
        return seat.until()
                .map(last -> DecisionWords.of("seat.period.over", seat.from(), last))
                .orElseGet(() -> DecisionWords.of("seat.period.since", seat.from()));
    }

    public void appoint() {
        appointSeat.appoint(function, email, voting, from);
        email = "";
        holders = null;
    }

    public void end(long seat) {
        appointSeat.end(seat);
        holders = null;
    }

    public Function[] getFunctions() {
        return Function.values();
    }

    public Function getFunction() {
        return function;
    }

    public void setFunction(Function function) {
        this.function = function;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isVoting() {
        return voting;
    }

    public void setVoting(boolean voting) {
        this.voting = voting;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
