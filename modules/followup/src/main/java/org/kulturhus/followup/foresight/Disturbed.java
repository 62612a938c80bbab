package org.kulturhus.followup.foresight;

import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.plan.model.Around;
import org.kulturhus.followup.team.Rhythms.Lived;
import org.kulturhus.spi.mentoring.Pairing;

/**
 * Whose sessions some days touch on which somebody is away, or everybody is free.
 *
 * @param pairings leaders with their mentors
 * @param teams leaders with their teams
 */
public record Disturbed(List<Pairing> pairings, List<Lived> teams, Around days, Instant at) {}
