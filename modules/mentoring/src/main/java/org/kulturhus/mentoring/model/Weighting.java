package org.kulturhus.mentoring.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.programme.ProgrammeId;

/** How much each criterion counts in a programme. */
@Entity
@Table(name = "mentoring_weighting")
public class Weighting {

    /** Of no programme: the usual weights. */
    public static final ProgrammeId NOBODY = new ProgrammeId(0);

    private static final int MOST_PENALTY = 100;

    @Id
    @Column(name = "programme_id")
    private long programme;

    @Convert(converter = Lines.class)
    private List<String> weights = List.of();

    @Version
    private int version;

    protected Weighting() {}

    /** The usual ones. */
    public Weighting(ProgrammeId programme) {
        this.programme = programme.value();
    }

    /** @throws IllegalArgumentException when one lies outside 0 to {@link Criterion#MOST} */
    public void weigh(Map<Criterion, Integer> weights) {
        Map<Criterion, Integer> all = all();
        all.putAll(weights);
        all.forEach((criterion, weight) -> {
            if (weight < 0 || weight > Criterion.MOST) {
                throw new IllegalArgumentException(criterion + " = " + weight);
            }
        });
        this.weights = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** Every criterion with its weight. */
    public Map<Criterion, Integer> all() {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, criterion.usual());
        }
        for (String line : weights) {
            String[] parts = line.split("=");
            all.put(Criterion.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return all;
    }

    /** Points for a penalty of 0 (as good as can be) to 100. */
    public static int points(int weight, int penalty) {
        return Math.round((float) weight * Criterion.MOST * penalty / MOST_PENALTY);
    }
}
