package org.kulturhus.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.access.InvitePerson;
import org.kulturhus.shell.notice.Silence;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.shell.people.model.Unit;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.PersonId;

/** Who lives in a new house: the sample company, or one administrator with an invitation link. */
@ApplicationScoped
public class FirstPeople {

    private static final Logger LOG = Logger.getLogger(FirstPeople.class.getName());

    @Inject
    private Members members;

    @Inject
    private SampleCompany sample;

    @Inject
    @Any
    private Instance<SampleData> samples;

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private Silence silence;

    @Inject
    @ConfigProperty(name = "kulturhus.administrator", defaultValue = "administrator@localhost")
    private String administrator;

    /** Does nothing in a house that has people. All or nothing. */
    @Transactional
    @ActivateRequestContext
    public void moveIn() {
        if (!members.nobody()) {
            return;
        }
        if (sample.on()) {
            silence.keep();
            samples.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::write);
        } else {
            inviteAdministrator();
        }
    }

    private void inviteAdministrator() {
        Unit house = new Unit("Kulturhus", "–");
        members.add(house);
        Member first = new Member(administrator, false)
                .named("Administrator", "Administrator", house)
                .livingIn("NO", ZoneId.of("Europe/Oslo"), Locale.ENGLISH)
                .inRoles(Set.of(Role.ADMINISTRATOR, Role.TRAINING_MANAGER));
        members.add(first);
        String link = invitePerson.linkFor(new PersonId(first.id()));
        LOG.info(() -> "KULTURHUS FIRST SIGN-IN as " + administrator + ": " + link);
    }
}
