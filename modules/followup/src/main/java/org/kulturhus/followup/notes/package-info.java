/**
 * What is written about a session: notes that leader and host share, and notes that only their writer can read.
 *
 * <p>Nobody else reads either of them, neither training manager nor line manager: the two talk freely only where nobody listens
 * (R10: owns learning and notes).
 */
package org.kulturhus.followup.notes;
