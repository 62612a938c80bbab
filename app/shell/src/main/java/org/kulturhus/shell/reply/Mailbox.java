package org.kulturhus.shell.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailbox that the keys {@code kulturhus.replies.…} name, if they name one (IMAP). */
@ApplicationScoped
public class Mailbox {

    private static final String PATIENCE_MILLIS = "20000";
    private static final int AT_ONCE = 50;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.port", defaultValue = "993")
    private int port;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.security", defaultValue = "tls")
    private String security;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.folder", defaultValue = "INBOX")
    private String folder;

    @Inject
    @ConfigProperty(name = "kulturhus.replies.seconds", defaultValue = "10")
    private int seconds;

    public boolean present() {
        return host.isPresent();
    }

    /** Seconds between two looks into it. */
    int pause() {
        return seconds;
    }

    /**
     * Hands over the mails that nobody has marked as read, the oldest first.
     *
     * @param done takes a mail; where it says yes, the mail is marked as read
     */
    void unread(Predicate<Message> done) throws MessagingException {
        try (Store store = Session.getInstance(settings()).getStore("imap")) {
            store.connect(host.orElseThrow(), port, user.orElse(""), password.orElse(""));
            Folder mails = store.getFolder(folder);
            mails.open(Folder.READ_WRITE);
            try {
                Message[] unread = mails.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message mail : Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE))) {
                    if (done.test(mail)) {
                        mail.setFlag(Flags.Flag.SEEN, true);
                    }
                }
            } finally {
                mails.close(false);
            }
        }
    }

    /** Reading by itself marks nothing ({@code peek}). */
    private Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.imap.peek", "true");
        settings.put("mail.imap.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.imap.timeout", PATIENCE_MILLIS);
        settings.put("mail.imap.writetimeout", PATIENCE_MILLIS);
        settings.put("mail.imap.ssl.enable", String.valueOf(security.equals("tls")));
        settings.put("mail.imap.ssl.checkserveridentity", "true");
        settings.put("mail.imap.starttls.enable", String.valueOf(security.equals("starttls")));
        settings.put("mail.imap.starttls.required", String.valueOf(security.equals("starttls")));
        return settings;
    }
}
