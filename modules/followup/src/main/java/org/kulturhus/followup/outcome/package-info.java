/** What became of a session: held or missed, and a wrong mark taken back. */
package org.kulturhus.followup.outcome;
