package org.kulturhus.followup.gathering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.gathering.PlanGathering;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Bean of followup/poll.xhtml: who is to meet, times at which most can, and the question to them. */
@Named
@ViewScoped
public class PollPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanGathering planGathering;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Reader reader;

    private Long programme;
    private PollForm form;
    private ArrayList<OfferRow> offers;

    public void open() {
        Programme shown = (programme == null
                        ? programmes.all().stream().findFirst()
                        : programmes.programme(new ProgrammeId(programme)))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        form = new PollForm(
                shown,
                directory.people(shown.leaders()).values(),
                directory.withRole(Role.MENTOR),
                Instant.now().atZone(reader.zone()).toLocalDate());
    }

    public void find() {
        offers = new ArrayList<>();
        planGathering
                .propose(form.audience(), form.getMinutes(), form.getFirst(), form.getLast())
                .forEach(time -> offers.add(new OfferRow(time, reader)));
    }

    public String ask() {
        List<Instant> starts = offers.stream()
                .filter(OfferRow::isPicked)
                .map(OfferRow::getStart)
                .toList();
        long id = planGathering.plan(form.audience(), form.wanted(), starts);
        return "/followup/gathering.xhtml?faces-redirect=true&id=" + id;
    }

    public PollForm getForm() {
        return form;
    }

    public List<OfferRow> getOffers() {
        return offers;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }
}
