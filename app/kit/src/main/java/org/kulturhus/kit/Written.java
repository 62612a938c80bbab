package org.kulturhus.kit;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A part of a page that is written at once, in Java: it has no renderer, no children and no state. */
abstract class Written extends UIComponentBase {

    @Override
    public String getFamily() {
        return getClass().getName();
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context);
        }
    }

    abstract void write(FacesContext context) throws IOException;

    @Override
    public void encodeEnd(FacesContext context) {
        // everything was written at the beginning
    }
}
