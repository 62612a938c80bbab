package org.kulturhus.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.shell.notice.model.Mail;

/** What travels: headers that nobody can break out of, addresses that are some, text and HTML that say the same. */
class LetterTest {

    private static final Instant NOW = Instant.parse("2030-01-07T08:00:00Z");
    private final Session session = Session.getInstance(new Properties());

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nBcc: spy@evil.example", "\nBcc: spy@evil.example", "\r\n\r\n<b>x</b>", "\u2028Bcc: x@y"})
    void aNameOrSubjectAddsNoHeader(String planted) throws Exception {
        Mail mail = MailFixture.mail("nora@new.example", "Nora" + planted, "Hello" + planted, NOW);
        String travels = text(message(mail));
        String headers = travels.substring(0, travels.indexOf("\r\n\r\n"));
        assertThat(headers.lines()).noneMatch(line -> line.startsWith("Bcc")).noneMatch(String::isEmpty);
        assertThat(message(mail).getAllRecipients()).hasSize(1);
        assertThat(message(mail).getSubject()).startsWith("Hello ").doesNotContain("\n", "\u2028");
    }

    @ParameterizedTest
    @CsvSource({
        "o'neil+new@new.example, o'neil+new@new.example",
        "ola@blåbær.example, ola@xn--blbr-roah.example",
        "\"odd one\"@new.example, \"odd one\"@new.example",
        "a&b=c/d@new.example, a&b=c/d@new.example"
    })
    void anOddAddressIsAnAddress(String given, String travels) throws Exception {
        assertThat(Letter.address(given, "Ola").getAddress()).isEqualTo(travels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per..x@new.example",
                "a@b@c",
                "<a@b.example>",
                "a,b@c.example",
                "@b.example",
                "a@",
                "nobody",
                "øl@b.example",
                "a@b..example",
                "a@b.example\r\nBcc: c@d.example"
            })
    void whatIsNoAddressIsRefused(String given) {
        assertThatThrownBy(() -> Letter.address(given, "Ola")).isInstanceOf(AddressException.class);
    }

    @Test
    void textAndHtmlSayTheSameAndLoadNothing() {
        Letter letter = MailFixture.letter(MailFixture.to("nora@new.example", "Nora Ny", NOW));
        assertThat(letter.plain())
                .startsWith("Hei Nora!\n\nVelkommen, <b>du</b> & dine.\n\nKom inn.\n\n")
                .contains("\nhttps://house.example/access/invitation?a=1&b=\"2\"\n");
        assertThat(letter.html())
                .contains("<p>Velkommen, &lt;b&gt;du&lt;/b&gt; &amp; dine.</p><p>Kom inn.</p>")
                .contains("<a href=\"https://house.example/access/invitation?a=1&amp;b=&quot;2&quot;\">")
                .contains("lang=\"nb\"")
                .doesNotContain("<b>", "src=", "url(");
    }

    @Test
    void isKnownByTheSameIdentityWheneverItIsSent() throws Exception {
        Mail mail = MailFixture.to("nora@new.example", "Nora Ny", NOW);
        assertThat(message(mail).getMessageID())
                .isEqualTo(message(mail).getMessageID())
                .isEqualTo("<mail-4711-" + NOW.toEpochMilli() + "@house.example>");
        assertThat(message(mail).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(((InternetAddress) message(mail).getFrom()[0]).getAddress()).isEqualTo("house@house.example");
    }

    private MimeMessage message(Mail mail) throws Exception {
        return MailFixture.letter(mail).message(session, "house@house.example", "house.example");
    }

    private static String text(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
