package org.kulturhus.shell.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.modules.House;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.shell.programme.ProgrammeStages;
import org.kulturhus.shell.programme.PublishProgramme;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Bean of programme/programme.xhtml: the board. */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    @Inject
    private Board board;

    @Inject
    private ProgrammeStages stages;

    @Inject
    private PublishProgramme publishProgramme;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reader reader;

    private long id;
    private transient Programme programme;
    private transient String state;

    public void open() {
        getProgramme();
    }

    public Programme getProgramme() {
        if (programme == null) {
            programme = programmes
                    .programme(new ProgrammeId(id))
                    .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
        }
        return programme;
    }

    public String getState() {
        if (state == null) {
            state = board.state(getProgramme()).stream().map(reader::say).collect(Collectors.joining(" · "));
        }
        return state;
    }

    public List<ProgrammeStages.Step> getSteps() {
        return stages.steps(getProgramme());
    }

    public List<Card> getCards() {
        return house.cards(Card.Place.PROGRAMME, signedIn.roles());
    }

    public void publish() {
        publishProgramme.publish(new ProgrammeId(id));
        programme = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
