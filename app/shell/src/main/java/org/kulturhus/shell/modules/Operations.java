package org.kulturhus.shell.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** The REST operations of every room, read from their declarations. */
@ApplicationScoped
public class Operations {

    private static final String HOUSE = "org.kulturhus.";

    @Inject
    private BeanManager beans;

    /** The operations of one module, by path. */
    public List<Operation> of(String module) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> (type.getPackageName() + ".").startsWith(HOUSE + module + "."))
                .distinct()
                .flatMap(Operations::operations)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                        .map(type -> operation(
                                resource,
                                method,
                                type.getAnnotation(HttpMethod.class).value())));
    }

    private static Operation operation(Class<?> resource, Method method, String verb) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        AllowedTo declared = allowed == null ? resource.getAnnotation(AllowedTo.class) : allowed;
        Set<Role> roles =
                declared == null ? Set.of() : Arrays.stream(declared.value()).collect(Collectors.toSet());
        return new Operation(verb, path, roles);
    }

    /**
     * @param method HTTP method
     * @param path path template below /api
     * @param allowedTo who may call it; empty where nobody declared it, and then nobody may
     */
    public record Operation(String method, String path, Set<Role> allowedTo) {}
}
