package org.kulturhus.shell.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.kulturhus.shell.notice.model.Trouble;

/** A connection to the mail server for one round of mails; it opens with the first. */
final class Line implements AutoCloseable {

    private final Relay relay;
    private final Session session;
    private Transport transport;

    Line(Relay relay, Session session) {
        this.relay = relay;
        this.session = session;
    }

    /** @throws Undelivered with the reason, in every case in which the server has not taken the mail */
    void send(Letter letter) throws Undelivered {
        MimeMessage message;
        try {
            message = letter.message(session, relay.from(), relay.house());
        } catch (AddressException none) {
            throw new Undelivered(Trouble.ADDRESS, none);
        } catch (MessagingException | RuntimeException unwritable) {
            throw new Undelivered(Trouble.LATER, unwritable);
        }
        try {
            connect();
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new Undelivered(because(refused), refused);
        } catch (MessagingException away) {
            throw new Undelivered(Trouble.SERVER, away);
        }
    }

    private static Trouble because(SendFailedException refused) {
        boolean known = refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0;
        return known ? Trouble.LATER : Trouble.RECIPIENT;
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        transport = session.getTransport();
        if (relay.user().isPresent()) {
            transport.connect(relay.user().get(), relay.password().orElse(""));
        } else {
            transport.connect();
        }
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException hungUpAlready) {
            transport = null;
        }
    }

    /** The server has not taken a mail. */
    static final class Undelivered extends Exception {

        private static final long serialVersionUID = 1L;
        private final Trouble trouble;

        Undelivered(Trouble trouble, Exception cause) {
            super(said(cause), cause);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }

        /** The innermost words, which are the server's where it said something. */
        private static String said(Exception thrown) {
            Throwable innermost = thrown;
            while (innermost.getCause() != null) {
                innermost = innermost.getCause();
            }
            return Letter.oneLine(String.valueOf(
                    innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage()));
        }
    }
}
