/** The year of each leader from cadence, calendars and absences: what it would change, and the change (R4). */
package org.kulturhus.followup.plan;
