package org.kulturhus.shell.reader.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Reader;

/** In pages: <code>#{words.shell['home.menu']}</code>, in the reader's language. */
@Named("words")
@RequestScoped
public class WordsByModule extends AbstractMap<String, Map<String, String>> {

    private final Map<String, Map<String, String>> asked = new HashMap<>();

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Override
    public Map<String, String> get(Object module) {
        return asked.computeIfAbsent((String) module, OfModule::new);
    }

    @Override
    public boolean containsKey(Object module) {
        return true;
    }

    @Override
    public Set<Entry<String, Map<String, String>>> entrySet() {
        return asked.entrySet();
    }

    private final class OfModule extends AbstractMap<String, String> {

        private final String module;

        OfModule(String module) {
            this.module = module;
        }

        @Override
        public String get(Object key) {
            return words.pattern(module, String.valueOf(key), reader.locale()).replace("''", "'");
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
