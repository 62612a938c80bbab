/**
 * The leader's own limitations and knowledge needs (R7): a list that goes on from session to session.
 *
 * <p>The leader keeps it (R10); who hosts the leader's sessions now reads it. A former mentor, a line manager and a training manager
 * do not.
 */
package org.kulturhus.followup.needs;
