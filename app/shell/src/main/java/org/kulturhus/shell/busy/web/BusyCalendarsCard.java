package org.kulturhus.shell.busy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.shell.busy.SubscribeCalendar;
import org.kulturhus.shell.busy.model.BusyCalendar;

/** The card with the calendars that I keep elsewhere. */
@Named
@ViewScoped
public class BusyCalendarsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubscribeCalendar subscribeCalendar;

    private String name;
    private String address;

    public List<BusyCalendar> getAll() {
        return subscribeCalendar.mine();
    }

    public void subscribe() {
        subscribeCalendar.subscribe(name, address);
        name = null;
        address = null;
    }

    public void end(long id) {
        subscribeCalendar.end(id);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
