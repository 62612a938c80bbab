/** The sessions of the leaders: found, locked, and whose they are (R4, R5). */
package org.kulturhus.followup.series;
