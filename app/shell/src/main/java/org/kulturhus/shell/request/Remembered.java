package org.kulturhus.shell.request;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kulturhus.spi.Fact;

/**
 * What a request has read already, so that many rooms may ask the same question. Inside a transaction, and outside of a
 * request, the database is asked each time; a fact that is told ends everything that was known before it.
 */
@ApplicationScoped
public class Remembered {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private RequestMemory memory;

    /** The answers for these keys; only those that are not known yet are asked for. */
    public <K, V> Map<K, V> all(String question, Collection<K> keys, Function<Collection<K>, Map<K, V>> ask) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return ask.apply(keys);
        }
        try {
            return from(memory.of(question), keys, ask);
        } catch (ContextNotActiveException outsideOfRequests) {
            return ask.apply(keys);
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Map<K, V> from(
            Map<Object, Object> known, Collection<K> keys, Function<Collection<K>, Map<K, V>> ask) {
        List<K> missing = new ArrayList<>(keys);
        missing.removeIf(known::containsKey);
        if (!missing.isEmpty()) {
            known.putAll(ask.apply(missing));
        }
        Map<K, V> found = new HashMap<>();
        for (K key : keys) {
            if (known.containsKey(key)) {
                found.put(key, (V) known.get(key));
            }
        }
        return found;
    }

    /** Keeps an answer that came along with another one, under the same conditions. */
    public <K, V> void know(String question, K key, V answer) {
        all(question, List.of(key), unknown -> Map.of(key, answer));
    }

    /** Heard before anybody else hears the fact. */
    void forget(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Fact told) {
        try {
            memory.forget();
        } catch (ContextNotActiveException outsideOfRequests) {
            // there is nothing to forget
        }
    }
}
