package org.kulturhus.followup.agenda;

import org.kulturhus.followup.agenda.model.AgendaTemplate;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.AgendaItem;

/**
 * One point of a session's agenda.
 *
 * @param key the same in every session on whose agenda the point stands
 * @param origin where it comes from, or {@code null}
 * @param path page that tells more, or empty
 * @param topic the own topic that it is, or {@code null}
 * @param carried whether an earlier session did not reach it
 * @param treated whether this session did
 */
public record Point(
        String key,
        Kind kind,
        Phrase words,
        Phrase origin,
        String path,
        OwnTopic topic,
        boolean carried,
        boolean treated) {

    /** Who put it there. */
    public enum Kind {
        /** The programme's template. */
        TEMPLATE,
        /** Another room of the house. */
        ITEM,
        /** Leader or mentor. */
        OWN
    }

    /** @param line of an {@link AgendaTemplate} */
    static Point template(String line) {
        boolean coded = line.startsWith(AgendaTemplate.CODE);
        Phrase words = coded
                ? Phrase.of("followup", "point." + line.substring(AgendaTemplate.CODE.length()))
                : Phrase.of("followup", "point.own", line);
        return new Point("point:" + line, Kind.TEMPLATE, words, null, "", null, false, false);
    }

    static Point item(AgendaItem item, boolean carried) {
        return new Point(keyOf(item), Kind.ITEM, item.words(), item.origin(), item.path(), null, carried, false);
    }

    static Point own(OwnTopic topic, boolean carried) {
        Phrase words = Phrase.of("followup", "point.own", topic.words());
        return new Point(keyOf(topic), Kind.OWN, words, null, "", topic, carried, false);
    }

    static String keyOf(AgendaItem item) {
        return "item:" + item.path();
    }

    static String keyOf(OwnTopic topic) {
        return "topic:" + topic.id();
    }

    Point treated(boolean done) {
        return new Point(key, kind, words, origin, path, topic, carried, done);
    }
}
