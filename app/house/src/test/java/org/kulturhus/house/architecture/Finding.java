package org.kulturhus.house.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule saw and what it found wrong.
 *
 * @param rule name of the rule, as in the list of exceptions
 * @param seen how many things it looked at; a rule that saw nothing proves nothing
 * @param faults subject of each fault with what is wrong about it
 */
public record Finding(String rule, int seen, Map<String, String> faults) {

    public static Finding of(String rule) {
        return new Finding(rule, 0, new TreeMap<>());
    }

    public Finding looked(int more) {
        return new Finding(rule, seen + more, faults);
    }

    public Finding fault(String subject, String what) {
        faults.merge(subject, what, (first, second) -> first + "; " + second);
        return this;
    }

    /** The faults that no exception excuses, one sentence each. */
    List<String> unexcused(Exceptions exceptions) {
        return faults.entrySet().stream()
                .filter(fault -> !exceptions.excuses(rule, fault.getKey()))
                .map(fault -> rule + ": " + fault.getKey() + ": " + fault.getValue())
                .toList();
    }
}
