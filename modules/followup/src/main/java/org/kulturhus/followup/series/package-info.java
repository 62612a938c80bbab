/** The sessions of a leader's year: planned, found, and whose they are (R4, R5). */
package org.kulturhus.followup.series;
