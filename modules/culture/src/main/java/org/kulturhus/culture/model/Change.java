package org.kulturhus.culture.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.culture.model.Behaviour.Kind;

/**
 * What is different between two versions of the statement.
 *
 * @param before empty for what was added
 * @param after empty for what was removed
 */
public record Change(Part part, How how, String before, String after) {

    /** What it happened to. */
    public enum Part {
        SENTENCE,
        STORY,
        WE_DO,
        WE_DO_NOT
    }

    /** What happened to it. */
    public enum How {
        ADDED,
        REMOVED,
        REWORDED
    }

    private record Place(Part part, int number) {}

    /** Part by part; a behaviour is known again by its number, however it is worded. */
    public static List<Change> between(Statement earlier, Statement later) {
        Map<Place, String> before = texts(earlier);
        Map<Place, String> after = texts(later);
        Set<Place> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            places.stream()
                    .filter(place -> place.part() == part)
                    .forEach(
                            place -> add(changes, part, before.getOrDefault(place, ""), after.getOrDefault(place, "")));
        }
        return changes;
    }

    private static void add(List<Change> changes, Part part, String before, String after) {
        if (!before.equals(after)) {
            How how = before.isEmpty() ? How.ADDED : after.isEmpty() ? How.REMOVED : How.REWORDED;
            changes.add(new Change(part, how, before, after));
        }
    }

    private static Map<Place, String> texts(Statement statement) {
        Map<Place, String> texts = new LinkedHashMap<>();
        texts.put(new Place(Part.SENTENCE, 0), statement.sentence());
        texts.put(new Place(Part.STORY, 0), statement.story());
        for (Kind kind : Kind.values()) {
            statement
                    .behaviours(kind)
                    .forEach(one -> texts.put(new Place(Part.valueOf(kind.name()), one.number()), one.words()));
        }
        return texts;
    }
}
