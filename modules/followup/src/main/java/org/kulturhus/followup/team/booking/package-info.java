/** A leader puts a session with the own team to another time, or calls it off. */
package org.kulturhus.followup.team.booking;
