/** The meetings and trainings in which somebody takes part, and what became of them. */
package org.kulturhus.followup.team.meeting;
