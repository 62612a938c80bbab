package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void anErrorIsAnAlertAndItsWordsAreText() throws IOException {
        assertThat(markup(new FacesMessage(FacesMessage.SEVERITY_ERROR, "This time was just taken.", "Choose <b>.")))
                .isEqualTo("<div class=\"notice tone-bad\" role=\"alert\">"
                        + "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"icons#error\"></use></svg>"
                        + "<p><b>This time was just taken.</b> Choose &lt;b>.</p></div>");
    }

    @Test
    void newsIsAStatusAndIsNotSaidTwice() throws IOException {
        assertThat(markup(new FacesMessage("Saved.")))
                .contains("role=\"status\"")
                .endsWith("<p><b>Saved.</b></p></div>");
        assertThat(markup(new FacesMessage(FacesMessage.SEVERITY_WARN, "Late.", null)))
                .contains("tone-warn", "role=\"alert\"");
    }

    private static String markup(FacesMessage message) throws IOException {
        Markup writer = new Markup();
        Notices.write(writer, message, "icons");
        return writer.toString();
    }
}
