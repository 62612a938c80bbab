package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.YearOfLeader;
import org.kulturhus.followup.series.YearOfLeader.Mark;
import org.kulturhus.followup.series.YearOfLeader.MonthOfYear;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** The leader's twelve months on the home page. */
@Named
@RequestScoped
public class MyYear {

    @Inject
    private NextSession nextSession;

    @Inject
    private YearOfLeader yearOfLeader;

    @Inject
    private Reader reader;

    private List<MonthOfYear> months;

    public List<MonthOfYear> getMonths() {
        if (months == null) {
            months = yearOfLeader.months(nextSession.ofProgramme(), reader.zone());
        }
        return months;
    }

    /** All that there is to say of a day. */
    public String words(Mark mark) {
        return mark.session() == null ? reader.say(mark.free()) : words(mark.session(), mark.holiday());
    }

    private String words(FollowUpSession session, String holiday) {
        String moved = session.moved() ? say("state.moved") : "";
        Stream<String> always = Stream.of(
                reader.moment(session.starts()),
                say("topic." + session.topic()),
                say("state." + session.state()) + moved);
        Stream<String> shifted = Optional.ofNullable(holiday).stream().map(name -> say("state.shifted", name));
        return Stream.concat(always, shifted).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return reader.say(Phrase.of("followup", key, arguments));
    }

    /** Shape and colour of a session, as in every strip of beats. */
    public String shape(Mark mark) {
        FollowUpSession session = mark.session();
        String became = switch (session.state()) {
            case HELD -> "";
            case PLANNED -> " t";
            case MISSED -> " x";
        };
        return session.topic().name().substring(0, 1).toLowerCase(Locale.ROOT)
                + became
                + (session.moved() || mark.holiday() != null ? " m" : "");
    }
}
