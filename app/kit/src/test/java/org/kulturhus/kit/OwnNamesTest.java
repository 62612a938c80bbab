package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.view.Location;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnNamesTest {

    private static final Location PLACE = new Location("page.xhtml", 1, 1);

    @Test
    void everyAttributeGetsTheNameOfItsTag() {
        Tag decorated = new OwnNames().decorate(tag(OwnNames.NAMESPACE, "card", "note"));
        assertThat(Arrays.stream(decorated.getAttributes().getAll()).map(TagAttribute::getLocalName))
                .containsExactly("cardTitle", "cardNote");
        assertThat(decorated.getLocalName()).isEqualTo("card");
        assertThat(decorated.getAttributes().get("cardNote").getTag()).isSameAs(decorated);
    }

    @Test
    void whatThePageDoesNotWriteIsNull() {
        Tag decorated = new OwnNames().decorate(tag(OwnNames.NAMESPACE, "card", "note"));
        assertThat(decorated.getAttributes().get("cardTitle").getObject(null)).isNull();
        assertThat(decorated.getAttributes().get("cardTitle").isLiteral()).isFalse();
    }

    @Test
    void otherTagsStayAsTheyAre() {
        assertThat(new OwnNames().decorate(tag("jakarta.faces.html", "card", "note")))
                .isNull();
        assertThat(new OwnNames().decorate(tag(OwnNames.NAMESPACE, "beats", "value")))
                .isNull();
    }

    private static Tag tag(String namespace, String name, String attribute) {
        Tag bare = new Tag(PLACE, namespace, name, "x:" + name, new OwnAttributes(List.of()));
        return new Tag(
                PLACE,
                namespace,
                name,
                "x:" + name,
                new OwnAttributes(List.of(new OwnAttribute(attribute, null, bare))));
    }
}
