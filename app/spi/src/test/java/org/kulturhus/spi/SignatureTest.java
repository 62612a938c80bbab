package org.kulturhus.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract changes only on purpose: its signatures are kept in {@code signature.txt} beside this test, which
 * {@code -Dsignature.write=true} writes anew.
 */
class SignatureTest {

    private static final int MOST_TYPES = 53;
    private static final Path KEPT = Path.of("src/test/resources/signature.txt");

    @Test
    void isWhatWasAgreed() throws Exception {
        List<String> now = types().stream().flatMap(SignatureTest::signature).toList();
        if (Boolean.getBoolean("signature.write")) {
            Files.write(KEPT, now);
        }
        assertThat(now).isNotEmpty().containsExactlyElementsOf(Files.readAllLines(KEPT));
    }

    @Test
    void staysSmall() throws Exception {
        assertThat(types().stream().filter(type -> !type.isMemberClass()))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    /** A planted change: a method more is a line more. */
    @Test
    void seesAChange() {
        assertThat(signature(Before.class).skip(1)).containsExactly("  public void one()");
        assertThat(signature(After.class).skip(1)).containsExactly("  public void one()", "  public void two()");
    }

    /** As it was. */
    public static class Before {
        private Before() {}

        public void one() {}
    }

    /** As somebody changed it. */
    public static class After {
        private After() {}

        public void one() {}

        public void two() {}
    }

    private static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Module.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - 6)
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
            List<Class<?>> types = new java.util.ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (visible(type.getModifiers()) && !type.isAnonymousClass()) {
                    types.add(type);
                }
            }
            return types;
        }
    }

    private static Stream<String> signature(Class<?> type) {
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(member -> visible(member.getModifiers()))
                .map(Constructor::toGenericString);
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                .map(Field::toGenericString);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                .map(Method::toGenericString);
        String head = type.toGenericString()
                + (type.getGenericInterfaces().length == 0 ? "" : " : " + Arrays.toString(type.getGenericInterfaces()));
        Stream<String> members = Stream.of(constructors, fields, methods)
                .flatMap(all -> all)
                .map(member -> "  " + member.replace(type.getName() + ".", ""))
                .sorted();
        return Stream.concat(Stream.of(head), members);
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
