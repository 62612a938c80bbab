package org.kulturhus.shell.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The word bundles of the core, the kit and the modules, found by the module's id. */
@ApplicationScoped
public class Words {

    private static final ResourceBundle.Control ENGLISH_IS_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** The pattern behind the key, or the key between question marks where the word is missing. */
    public String pattern(String module, String key, Locale locale) {
        try {
            ResourceBundle bundle =
                    bundles.computeIfAbsent(module + "_" + locale.getLanguage(), name -> load(module, locale));
            return bundle.containsKey(key) ? bundle.getString(key) : "?" + key + "?";
        } catch (MissingResourceException noBundle) {
            return "?" + module + ":" + key + "?";
        }
    }

    public boolean knows(String module, String key, Locale locale) {
        return !pattern(module, key, locale).startsWith("?");
    }

    private static ResourceBundle load(String module, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle("org.kulturhus." + module + ".messages", locale, loader, ENGLISH_IS_LAST);
    }
}
