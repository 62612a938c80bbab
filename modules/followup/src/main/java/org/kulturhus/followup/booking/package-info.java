/** The time of a session: moved alone or with all that follow, called off, handed over. */
package org.kulturhus.followup.booking;
