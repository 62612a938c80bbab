package org.kulturhus.house;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import org.kulturhus.testkit.Ports;

/** The house's mailbox for answers to invitations: a real IMAP server on a port of its own. */
final class AnswerBox implements AutoCloseable {

    static final String USER = "house";
    static final String PASSWORD = "secret";

    private final GreenMail server;
    private final String address;

    AnswerBox(String address) throws Exception {
        this.address = address;
        server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.setUser(address, USER, PASSWORD);
        server.start();
    }

    int port() {
        return server.getImap().getPort();
    }

    /** @param calendar what a calendar programme has written, or nothing for an ordinary mail */
    void deliver(String from, String calendar, String subject) throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        mail.setSubject(subject);
        MimeBodyPart words = new MimeBodyPart();
        words.setText("See the calendar.");
        MimeMultipart parts = new MimeMultipart("alternative", words);
        if (calendar != null) {
            MimeBodyPart part = new MimeBodyPart();
            part.setContent(calendar, "text/calendar; charset=UTF-8; method=REPLY");
            parts.addBodyPart(part);
        }
        mail.setContent(parts);
        mail.saveChanges();
        server.getUserManager().getUser(USER).deliver(mail);
    }

    /** Everything that lies in it, read or not. */
    List<Message> inbox() throws Exception {
        ImapHostManager manager = server.getManagers().getImapHostManager();
        return manager.getInbox(server.getUserManager().getUser(USER)).getMessages().stream()
                .map(stored -> (Message) stored.getMimeMessage())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
