/**
 * Who was there: everybody, unless somebody says who was away and why.
 *
 * <p>Why is told to leader, host and training manager; a line manager who may look at the session sees who was away.
 */
package org.kulturhus.followup.attendance;
