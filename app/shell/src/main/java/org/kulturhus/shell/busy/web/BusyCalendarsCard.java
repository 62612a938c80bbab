package org.kulturhus.shell.busy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
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
    private transient Part file;

    public List<BusyCalendar> getAll() {
        return subscribeCalendar.mine();
    }

    /** A chosen file goes before an address. */
    public void subscribe() throws IOException {
        if (file == null || file.getSize() == 0) {
            subscribeCalendar.subscribe(name, address);
            address = null;
        } else {
            subscribeCalendar.give(name, file.getInputStream().readAllBytes());
        }
        name = null;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
