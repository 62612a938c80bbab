/** What follow-up shows on the programme board: beats, status and the stage. */
package org.kulturhus.followup.board;
