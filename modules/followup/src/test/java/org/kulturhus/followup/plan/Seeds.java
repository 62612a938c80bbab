package org.kulturhus.followup.plan;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Cases from printed seeds: {@code -Dplan.seed=17} runs that one alone, {@code -Dplan.first=5000} begins there,
 * {@code -Dplan.cases=100000} runs more of them. No case knows of another: all processors work on them.
 */
final class Seeds {

    private Seeds() {}

    static void each(String what, int usually, LongConsumer one) {
        Long only = Long.getLong("plan.seed");
        long first = only == null ? Long.getLong("plan.first", 1) : only;
        long cases = only == null ? Integer.getInteger("plan.cases", usually) : 1;
        System.out.println(what + ": seeds " + first + " to " + (first + cases - 1));
        LongStream.range(first, first + cases).parallel().forEach(seed -> {
            try {
                one.accept(seed);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(what + ", again with -Dplan.seed=" + seed + ": " + wrong.getMessage(), wrong);
            }
        });
    }
}
