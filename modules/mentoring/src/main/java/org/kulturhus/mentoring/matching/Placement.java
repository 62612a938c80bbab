package org.kulturhus.mentoring.matching;

import java.util.List;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.spi.mentoring.Pairing;

/** A pairing with the reasons for it, criterion by criterion. */
public record Placement(Pairing pairing, List<Reason> reasons) {}
