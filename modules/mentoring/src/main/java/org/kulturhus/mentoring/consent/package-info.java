/** What leaders and mentors say to their pairings, and which pairings cannot stay. */
package org.kulturhus.mentoring.consent;
