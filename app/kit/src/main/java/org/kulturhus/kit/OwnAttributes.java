package org.kulturhus.kit;

import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagAttributes;
import java.util.List;

/** The renamed attributes of one kit tag; they have no namespace. */
final class OwnAttributes extends TagAttributes {

    private final TagAttribute[] attributes;
    private Tag tag;

    OwnAttributes(List<TagAttribute> attributes) {
        this.attributes = attributes.toArray(TagAttribute[]::new);
    }

    @Override
    public TagAttribute[] getAll() {
        return attributes.clone();
    }

    @Override
    public TagAttribute[] getAll(String namespace) {
        return namespace == null || namespace.isEmpty() ? getAll() : new TagAttribute[0];
    }

    @Override
    public TagAttribute get(String localName) {
        for (TagAttribute attribute : attributes) {
            if (attribute.getLocalName().equals(localName)) {
                return attribute;
            }
        }
        return null;
    }

    @Override
    public TagAttribute get(String namespace, String localName) {
        return namespace == null || namespace.isEmpty() ? get(localName) : null;
    }

    @Override
    public String[] getNamespaces() {
        return new String[] {""};
    }

    @Override
    public Tag getTag() {
        return tag;
    }

    @Override
    public void setTag(Tag tag) {
        this.tag = tag;
        for (TagAttribute attribute : attributes) {
            attribute.setTag(tag);
        }
    }
}
