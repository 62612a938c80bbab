package org.kulturhus.shell.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.notice.MailServer;
import org.kulturhus.shell.notice.Mails;
import org.kulturhus.shell.notice.TryAgain;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.notice.model.Mail.State;
import org.kulturhus.shell.notice.model.Trouble;
import org.kulturhus.spi.Phrase;

/** Bean of notice/outbox.xhtml: what the house has mailed, and what it could not deliver. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    private Mails mails;

    @Inject
    private MailServer server;

    @Inject
    private TryAgain tryAgain;

    private List<Mail> undelivered;
    private Map<State, Long> counts;

    public Phrase getState() {
        return server.present() ? Phrase.of("shell", "outbox.state", server.name()) : Phrase.of("shell", "outbox.none");
    }

    public boolean isPresent() {
        return server.present();
    }

    public List<Mail> getUndelivered() {
        if (undelivered == null) {
            undelivered = mails.undelivered();
        }
        return undelivered;
    }

    public long count(String state) {
        if (counts == null) {
            counts = mails.counts();
        }
        return counts.getOrDefault(State.valueOf(state), 0L);
    }

    public Phrase reasonOf(Mail mail) {
        return Phrase.of("shell", "trouble." + mail.trouble().orElse(Trouble.LATER));
    }

    public void again(long id) {
        tryAgain.again(id);
        undelivered = null;
        counts = null;
    }
}
