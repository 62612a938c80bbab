/** Free times, and a session moved to one of them. */
package org.kulturhus.followup.booking;
