package org.kulturhus.house.architecture.pages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kulturhus.house.architecture.Checkout;
import org.kulturhus.house.architecture.Finding;

/** Words: the three languages say the same things, every word that a page asks for is there, and pages have no other. */
public final class Bundles {

    private static final List<String> OTHERS = List.of("nb", "sv");
    private static final Pattern ASKED = Pattern.compile("words\\.(\\w+)\\['([^']+)'\\]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern TEXT = Pattern.compile(">([^<]*\\p{L}{2,}[^<]*)<");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=\"|<script(?![^>]*\\ssrc=)|<style|<h:outputScript>|\\son[a-z]+=\"[^#\"]");

    private final Checkout checkout;

    public Bundles(Checkout checkout) {
        this.checkout = checkout;
    }

    public List<Finding> all() {
        return List.of(sameKeys(), patterns(), asked(), noOtherWords(), nothingInline());
    }

    private Finding sameKeys() {
        Finding finding = Finding.of("same-words");
        List<Path> bundles = checkout.mainFiles("/messages.properties");
        for (Path english : bundles) {
            for (String language : OTHERS) {
                compare(finding, english, other(english, language));
            }
        }
        return finding.looked(bundles.size());
    }

    private void compare(Finding finding, Path english, Path other) {
        String name = checkout.name(other);
        if (!Files.exists(other)) {
            finding.fault(name, "is missing");
            return;
        }
        Set<String> mine = read(english).stringPropertyNames();
        Set<String> theirs = read(other).stringPropertyNames();
        report(finding, name, "lacks ", mine, theirs);
        report(finding, name, "has alone ", theirs, mine);
    }

    private static void report(Finding finding, String name, String what, Set<String> some, Set<String> without) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(without);
        left.forEach(key -> finding.fault(name, what + key));
    }

    /** Patterns are readable, not empty, and use the same arguments in every language. */
    private Finding patterns() {
        Finding finding = Finding.of("pattern");
        int seen = 0;
        for (Path english : checkout.mainFiles("/messages.properties")) {
            Properties mine = read(english);
            for (Path file : List.of(english, other(english, "nb"), other(english, "sv"))) {
                Properties words = Files.exists(file) ? read(file) : new Properties();
                for (String key : words.stringPropertyNames()) {
                    check(finding, checkout.name(file) + "#" + key, words.getProperty(key), mine.getProperty(key));
                    seen++;
                }
            }
        }
        return finding.looked(seen);
    }

    private static void check(Finding finding, String subject, String pattern, String english) {
        if (pattern.isBlank()) {
            finding.fault(subject, "is empty");
        } else if (english != null && !arguments(pattern).equals(arguments(english))) {
            finding.fault(subject, "has other arguments than the English one");
        }
        try {
            new MessageFormat(pattern, Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            finding.fault(subject, unreadable.getMessage());
        }
    }

    static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        for (Matcher argument = ARGUMENT.matcher(pattern); argument.find(); ) {
            arguments.add(argument.group(1));
        }
        return arguments;
    }

    private Finding asked() {
        Finding finding = Finding.of("asked-word");
        int seen = 0;
        for (Path page : checkout.mainFiles(".xhtml")) {
            for (Matcher word = ASKED.matcher(Checkout.text(page)); word.find(); seen++) {
                if (!english(checkout, word.group(1)).containsKey(word.group(2))) {
                    finding.fault(checkout.name(page) + "#" + word.group(2), "no such word in " + word.group(1));
                }
            }
        }
        return finding.looked(seen);
    }

    private Finding noOtherWords() {
        Finding finding = Finding.of("bare-text");
        List<Path> pages = checkout.mainFiles(".xhtml");
        for (Path page : pages) {
            String markup = COMMENT.matcher(Checkout.text(page)).replaceAll("");
            Matcher text = TEXT.matcher(EXPRESSION.matcher(markup).replaceAll(""));
            while (text.find()) {
                finding.fault(checkout.name(page), "says “" + text.group(1).trim() + "” in no language");
            }
        }
        return finding.looked(pages.size());
    }

    private Finding nothingInline() {
        Finding finding = Finding.of("inline");
        List<Path> pages = checkout.mainFiles(".xhtml");
        for (Path page : pages) {
            Matcher inline = INLINE.matcher(COMMENT.matcher(Checkout.text(page)).replaceAll(""));
            while (inline.find()) {
                finding.fault(
                        checkout.name(page), "has inline " + inline.group().trim());
            }
        }
        return finding.looked(pages.size());
    }

    /** The words of the core, the kit or a module; none where it has none. */
    static Properties english(Checkout checkout, String room) {
        Path bundle = checkout.room(room).resolve("src/main/resources/org/kulturhus/" + room + "/messages.properties");
        return Files.exists(bundle) ? read(bundle) : new Properties();
    }

    private static Path other(Path english, String language) {
        return english.resolveSibling("messages_" + language + ".properties");
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
