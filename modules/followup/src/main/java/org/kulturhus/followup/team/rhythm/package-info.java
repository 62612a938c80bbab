/** The cadence that the teams of all leaders have in common (R3), and what another one would change. */
package org.kulturhus.followup.team.rhythm;
