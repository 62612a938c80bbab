package org.kulturhus.followup.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Appointment;
import org.kulturhus.followup.model.FollowUpSession;

class NewSessionsTest {

    private static final String OF_LATER = "closed_at";

    /** Whoever gives a session another column has to write it here as well. */
    @Test
    void everyColumnOfASessionIsWritten() {
        assertThat(Stream.of(Appointment.class, FollowUpSession.class)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(NewSessionsTest::column)
                        .filter(column -> !column.equals(OF_LATER)))
                .containsExactlyInAnyOrderElementsOf(NewSessions.COLUMNS.keySet());
    }

    private static String column(Field field) {
        return field.isAnnotationPresent(Column.class)
                ? field.getAnnotation(Column.class).name()
                : field.getName();
    }
}
