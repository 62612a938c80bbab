/** The rhythm of a leader with the own team: development meetings one to one, joint trainings and focus days (R3). */
package org.kulturhus.followup.team;
