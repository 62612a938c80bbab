/**
 * The customer committee (R13): its seats, and its register of decisions from draft to review.
 *
 * <p>Tells {@link org.kulturhus.spi.governance.DecisionAdopted}. Answers what belongs on the agenda of a culture session
 * ({@link org.kulturhus.spi.followup.AgendaItemSource}) and what waits for somebody
 * ({@link org.kulturhus.spi.DutySource}). Tables: {@code governance_seat}, {@code governance_decision},
 * {@code governance_elector}, {@code governance_vote}, {@code governance_numbering}.
 */
package org.kulturhus.governance;
