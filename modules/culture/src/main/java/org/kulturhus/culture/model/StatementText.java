package org.kulturhus.culture.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.culture.model.Behaviour.Kind;

/** What a statement says: its sentence, why, and its behaviours. */
@MappedSuperclass
public abstract class StatementText {

    private String sentence = "";
    private String story = "";
    private int wording;
    private int numbered;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<Behaviour> behaviours = new ArrayList<>();

    /** Numbers new behaviours, keeps those that are named, leaves out the rest. The same words again change nothing. */
    void write(Wording words) {
        List<String> before = text();
        sentence = words.sentence();
        story = words.story();
        Set<Behaviour> kept = new HashSet<>();
        for (Kind kind : Kind.values()) {
            words.lines(kind).stream()
                    .filter(line -> !line.words().isEmpty())
                    .forEach(line -> kept.add(worded(kind, line, kept.size())));
        }
        behaviours.removeIf(one -> !kept.contains(one));
        if (!text().equals(before)) {
            wording++;
        }
    }

    private Behaviour worded(Kind kind, Wording.Line line, int position) {
        if (line.number() == null) {
            Behaviour added = new Behaviour(++numbered, kind, line.words(), position);
            behaviours.add(added);
            return added;
        }
        Behaviour known = behaviour(line.number()).orElseThrow();
        known.reword(line.words());
        known.place(position);
        return known;
    }

    /** Everything that one reads, in its order. */
    private List<String> text() {
        List<String> text = new ArrayList<>(List.of(sentence, story));
        for (Kind kind : Kind.values()) {
            behaviours(kind).forEach(one -> text.add(kind + one.words()));
        }
        return text;
    }

    /** Puts other words for a behaviour, or for the sentence when no behaviour is named. */
    void replace(Integer behaviour, String words) {
        List<String> before = text();
        if (behaviour == null) {
            sentence = words;
        } else {
            behaviour(behaviour).orElseThrow().reword(words);
        }
        if (!text().equals(before)) {
            wording++;
        }
    }

    void copy(StatementText other) {
        sentence = other.sentence;
        story = other.story;
        wording = other.wording + 1;
        numbered = other.numbered;
        other.behaviours.forEach(one -> behaviours.add(one.copy()));
    }

    /** How a behaviour reads, or the sentence when no behaviour is named. */
    String wordsOf(Integer behaviour) {
        return behaviour == null ? sentence : behaviour(behaviour).orElseThrow().words();
    }

    /** Counts every change of the words, through all versions, so that who read earlier ones can be told. */
    public int wording() {
        return wording;
    }

    public String sentence() {
        return sentence;
    }

    public String story() {
        return story;
    }

    public List<Behaviour> behaviours(Kind kind) {
        return behaviours.stream()
                .filter(one -> one.kind() == kind)
                .sorted(Comparator.comparingInt(Behaviour::position))
                .toList();
    }

    public Optional<Behaviour> behaviour(int sought) {
        return behaviours.stream().filter(one -> one.number() == sought).findFirst();
    }
}
