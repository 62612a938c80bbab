package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.proposal.StartProposal;
import org.kulturhus.mentoring.proposal.Weightings;

/** Bean of mentoring/solve.xhtml: what counts how much, for whom, and how long to search. */
@Named
@ViewScoped
public class SolvePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChosenProgramme programme;

    @Inject
    private Weightings weightings;

    @Inject
    private StartProposal startProposal;

    private Long from;
    private boolean everybody;
    private int seconds = StartProposal.Wanted.usual().seconds();
    private Map<String, Integer> weights;

    public void open() {
        programme.getWhole();
        Map<Criterion, Integer> known = weightings.of(programme.id()).all();
        weights = new LinkedHashMap<>();
        known.forEach((criterion, weight) -> weights.put(criterion.name(), weight));
    }

    public List<Criterion> getCriteria() {
        return List.of(Criterion.values());
    }

    /** Begins the search and shows how far it is. */
    public String solve() {
        Map<Criterion, Integer> chosen = new EnumMap<>(Criterion.class);
        weights.forEach((criterion, weight) ->
                chosen.put(Criterion.valueOf(criterion), Integer.valueOf(String.valueOf(weight))));
        return programme.pairings(
                startProposal.start(programme.id(), new StartProposal.Wanted(chosen, everybody, seconds, from)));
    }

    /** Weights by the name of the criterion. */
    public Map<String, Integer> getWeights() {
        return weights;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }
}
