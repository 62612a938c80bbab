package org.kulturhus.shell.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the house's languages a visitor without sign-in reads: the chosen one, else the browser's first that we have. */
@RequestScoped
public class SpokenLanguage {

    /** Name of the cookie that keeps the choice. */
    public static final String COOKIE = "language";

    /** The languages of the house; the first is the default. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"), Locale.forLanguageTag("sv"));

    @Inject
    private HttpServletRequest request;

    public Locale ofBrowser() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return nearest(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        return Collections.list(request.getLocales()).stream()
                .filter(SpokenLanguage::spoken)
                .findFirst()
                .map(SpokenLanguage::nearest)
                .orElse(Locale.ENGLISH);
    }

    /** The house's language nearest to the wish: Norwegian of any kind is bokmål, anything unknown is English. */
    public static Locale nearest(Locale wish) {
        return switch (wish.getLanguage()) {
            case "nb", "nn", "no" -> ALL.get(1);
            case "sv" -> ALL.get(2);
            default -> Locale.ENGLISH;
        };
    }

    /** The house's language of exactly this tag, if there is one. */
    public static Optional<Locale> tagged(String tag) {
        return ALL.stream().filter(each -> each.toLanguageTag().equals(tag)).findFirst();
    }

    private static boolean spoken(Locale wish) {
        return "en".equals(wish.getLanguage()) || nearest(wish) != Locale.ENGLISH;
    }
}
