package org.kulturhus.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.kulturhus.shell.access.Passwords;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.people.ImportRoster;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.people.Roster;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.shell.programme.EnrolLeaders;
import org.kulturhus.shell.programme.PlanProgramme;
import org.kulturhus.shell.programme.PublishProgramme;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The sample company Nordlys Handel: its people come from a roster file like any other company's. */
@ApplicationScoped
public class CoreSample implements SampleData {

    private static final String ROSTER = "org/kulturhus/shell/sample-roster.csv";
    private static final String ADMINISTRATOR = "tor.myhre@nordlys.example";
    private static final int WEEKS_AGO = 19;
    private static final int WEEKS_TO_EASTER = 27;
    private static final int MONTHS = 12;

    @Inject
    private ImportRoster importRoster;

    @Inject
    private Members members;

    @Inject
    private Passwords passwords;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanProgramme planProgramme;

    @Inject
    private EnrolLeaders enrolLeaders;

    @Inject
    private PublishProgramme publishProgramme;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void write() {
        importRoster.importSample(Roster.read(roster()));
        String hash = passwords.hashOfPublic(SampleCompany.PASSWORD);
        members.byEmail().values().forEach(member -> member.choosesPassword(hash));
        PersonId administrator =
                new PersonId(members.member(ADMINISTRATOR).map(Member::id).orElseThrow());
        signedIn.actAs(administrator);
        LocalDate starts = starts(LocalDate.now(ZoneId.of("Europe/Oslo")));
        ProgrammeId programme = planProgramme.plan("implementation", "Warm welcome", starts, MONTHS, false);
        enrolLeaders.enrol(
                programme,
                members.withRole(Role.LEADER).stream().map(Person::id).toList());
        publishProgramme.publish(programme);
    }

    /** The Monday 19 weeks ago; a few weeks earlier where no Easter falls in the year that begins then. */
    static LocalDate starts(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate usual = monday.minusWeeks(WEEKS_AGO);
        return Easter.within(usual.plusWeeks(2), usual.plusMonths(MONTHS).minusWeeks(2))
                ? usual
                : monday.minusWeeks(WEEKS_TO_EASTER);
    }

    private static byte[] roster() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(ROSTER)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
