/** iCalendar as the house writes it (RFC 5545): zones, series on a weekly grid, folded lines. Knows neither people nor mail. */
package org.kulturhus.shell.icalendar;
