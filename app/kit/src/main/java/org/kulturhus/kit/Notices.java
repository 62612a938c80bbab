package org.kulturhus.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * What the house has to say to the reader of the page as a whole, {@code kit:notices}: every message that belongs to no
 * input, errors and warnings as alerts, the rest as a status.
 */
@FacesComponent(Notices.TYPE)
public class Notices extends Written {

    public static final String TYPE = "org.kulturhus.kit.Notices";

    @Override
    void write(FacesContext context) throws IOException {
        for (FacesMessage message : context.getMessageList(null)) {
            write(context.getResponseWriter(), message, icons(context));
            message.rendered();
        }
    }

    private static String icons(FacesContext context) {
        return context.getApplication()
                .getResourceHandler()
                .createResource("icons.svg", "kit")
                .getRequestPath();
    }

    static void write(ResponseWriter writer, FacesMessage message, String icons) throws IOException {
        Weight weight = Weight.of(message.getSeverity());
        writer.startElement("div", null);
        writer.writeAttribute("class", "notice tone-" + weight.tone, null);
        writer.writeAttribute("role", weight.role, null);
        writer.startElement("svg", null);
        writer.writeAttribute("class", "icon", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("use", null);
        writer.writeAttribute("href", icons + "#" + weight.icon, null);
        writer.endElement("use");
        writer.endElement("svg");
        writer.startElement("p", null);
        words(writer, message);
        writer.endElement("p");
        writer.endElement("div");
    }

    private static void words(ResponseWriter writer, FacesMessage message) throws IOException {
        String summary = Objects.toString(message.getSummary(), "").strip();
        String detail = Objects.toString(message.getDetail(), "").strip();
        writer.startElement("b", null);
        writer.writeText(summary, null);
        writer.endElement("b");
        if (!detail.isEmpty() && !detail.equals(summary)) {
            writer.writeText(" " + detail, null);
        }
    }

    private enum Weight {
        ERROR("bad", "alert", "error"),
        WARNING("warn", "alert", "warning"),
        NEWS("good", "status", "good");

        private final String tone;
        private final String role;
        private final String icon;

        Weight(String tone, String role, String icon) {
            this.tone = tone;
            this.role = role;
            this.icon = icon;
        }

        static Weight of(FacesMessage.Severity severity) {
            if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                return ERROR;
            }
            return severity.compareTo(FacesMessage.SEVERITY_WARN) == 0 ? WARNING : NEWS;
        }
    }
}
