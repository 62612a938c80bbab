package org.kulturhus.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

/**
 * The strip of a leader's fortnights, {@code kit:beats}: one bar per beat of {@code value}, in the order given, read to a
 * screen reader as one picture named {@code label}.
 *
 * <p>Topic is told by colour and by shape (finance square, culture rounded), a planned beat is pale with an outline, a
 * missed one dashed, a moved one carries a dot (R4). An empty or missing value writes nothing. Bars are written as ready
 * pieces of markup, because a board shows some ten thousand of them.
 */
@FacesComponent(Beats.TYPE)
public class Beats extends Written {

    public static final String TYPE = "org.kulturhus.kit.Beats";

    private static final String[] BARS = bars();

    @Override
    void write(FacesContext context) throws IOException {
        write(
                context.getResponseWriter(),
                this,
                getAttributes().get("value"),
                getAttributes().get("label"));
    }

    static void write(ResponseWriter writer, UIComponent component, Object value, Object label) throws IOException {
        if (!(value instanceof List<?> beats) || beats.isEmpty()) {
            return;
        }
        writer.startElement("span", component);
        writer.writeAttribute("class", "beats", null);
        writer.writeAttribute("role", "img", null);
        writer.writeAttribute("aria-label", label == null ? "" : label, "label");
        writer.write(bars(beats));
        writer.endElement("span");
    }

    private static String bars(List<?> beats) {
        StringBuilder markup = new StringBuilder(beats.size() * 20);
        for (Object each : beats) {
            Beat beat = (Beat) each;
            markup.append(BARS[number(beat.topic(), beat.state(), beat.moved())]);
        }
        return markup.toString();
    }

    private static int number(Topic topic, Beat.State state, boolean moved) {
        return (topic.ordinal() * Beat.State.values().length + state.ordinal()) * 2 + (moved ? 1 : 0);
    }

    private static String[] bars() {
        String[] bars = new String[Topic.values().length * Beat.State.values().length * 2];
        for (Topic topic : Topic.values()) {
            for (Beat.State state : Beat.State.values()) {
                bars[number(topic, state, false)] = bar(topic, state, false);
                bars[number(topic, state, true)] = bar(topic, state, true);
            }
        }
        return bars;
    }

    private static String bar(Topic topic, Beat.State state, boolean moved) {
        String shape = topic == Topic.FINANCE ? "f" : "c";
        String became = switch (state) {
            case HELD -> "";
            case PLANNED -> " t";
            case MISSED -> " x";
        };
        return "<i class=\"" + shape + became + (moved ? " m" : "") + "\"></i>";
    }
}
