package org.kulturhus.shell.reply.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.shell.reply.Mailbox;
import org.kulturhus.shell.reply.TakeReply;
import org.kulturhus.shell.reply.model.ReadMail;

/** The card with the mails to the house that changed nothing. */
@Named
@RequestScoped
public class AsideCard {

    @Inject
    private TakeReply takeReply;

    @Inject
    private Mailbox mailbox;

    private List<ReadMail> mails;

    public boolean isPresent() {
        return mailbox.present();
    }

    public List<ReadMail> getMails() {
        if (mails == null) {
            mails = takeReply.aside();
        }
        return mails;
    }
}
