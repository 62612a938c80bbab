package org.kulturhus.kit;

import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagDecorator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives every attribute of a kit tag a name of its own inside its tag file: {@code title} of {@code kit:card} is read
 * there as {@code cardTitle}, and one that the page does not write is null.
 *
 * <p>Without it the attributes of a tag stay visible to everything written inside it: a card without a title would show
 * the page's, and a loop variable called {@code state} inside {@code kit:page} would be hidden by the page's state.
 */
public class OwnNames implements TagDecorator {

    static final String NAMESPACE = "urn:kulturhus:kit";

    /** The attributes of each tag that is made of a tag file. */
    static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("page", List.of("title", "state")),
            Map.entry("door", List.of("title")),
            Map.entry("card", List.of("title", "note")),
            Map.entry("grid", List.of("columns")),
            Map.entry("field", List.of("label", "for", "hint")),
            Map.entry("changes", List.of("value")),
            Map.entry("chip", List.of("text", "tone")),
            Map.entry("stat", List.of("label", "value", "meaning", "tone")),
            Map.entry("empty", List.of("title", "text")),
            Map.entry("person", List.of("name", "note", "initials")),
            Map.entry("bar", List.of("value", "max", "label", "tone")),
            Map.entry("icon", List.of("name")));

    @Override
    public Tag decorate(Tag tag) {
        List<String> names = NAMESPACE.equals(tag.getNamespace()) ? ATTRIBUTES.get(tag.getLocalName()) : null;
        if (names == null) {
            return null;
        }
        List<TagAttribute> own = new ArrayList<>();
        for (String name : names) {
            own.add(new OwnAttribute(
                    ownName(tag.getLocalName(), name), tag.getAttributes().get(name), tag));
        }
        OwnAttributes attributes = new OwnAttributes(own);
        Tag decorated = new Tag(tag.getLocation(), tag.getNamespace(), tag.getLocalName(), tag.getQName(), attributes);
        attributes.setTag(decorated);
        return decorated;
    }

    static String ownName(String tag, String attribute) {
        return tag + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    }
}
