/** What leader and host answered to the invitation of a session: accepted, declined, or another time proposed. */
package org.kulturhus.followup.answer;
