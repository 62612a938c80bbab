package org.kulturhus.kit;

import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.faces.view.Location;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;

/** An attribute under its own name; one that the page did not write has the value null. */
final class OwnAttribute extends TagAttribute {

    private final String name;
    private final TagAttribute written;
    private Tag tag;

    OwnAttribute(String name, TagAttribute written, Tag tag) {
        this.name = name;
        this.written = written;
        this.tag = tag;
    }

    @Override
    public String getLocalName() {
        return name;
    }

    @Override
    public String getQName() {
        return name;
    }

    @Override
    public String getNamespace() {
        return "";
    }

    @Override
    public Location getLocation() {
        return written == null ? tag.getLocation() : written.getLocation();
    }

    @Override
    public String getValue() {
        return written == null ? "" : written.getValue();
    }

    @Override
    public boolean isLiteral() {
        return written != null && written.isLiteral();
    }

    @Override
    public boolean getBoolean(FaceletContext context) {
        return written != null && written.getBoolean(context);
    }

    @Override
    public int getInt(FaceletContext context) {
        return written == null ? 0 : written.getInt(context);
    }

    @Override
    public String getValue(FaceletContext context) {
        return written == null ? null : written.getValue(context);
    }

    @Override
    public Object getObject(FaceletContext context) {
        return written == null ? null : written.getObject(context);
    }

    @Override
    public Object getObject(FaceletContext context, Class type) {
        return written == null ? null : written.getObject(context, type);
    }

    @Override
    public ValueExpression getValueExpression(FaceletContext context, Class type) {
        return written == null
                ? context.getExpressionFactory().createValueExpression(null, type)
                : written.getValueExpression(context, type);
    }

    @Override
    public MethodExpression getMethodExpression(FaceletContext context, Class type, Class[] parameters) {
        if (written == null) {
            throw new IllegalStateException("No method in " + name + " at " + tag.getLocation());
        }
        return written.getMethodExpression(context, type, parameters);
    }

    @Override
    public Tag getTag() {
        return tag;
    }

    @Override
    public void setTag(Tag tag) {
        this.tag = tag;
    }
}
