/** Answers to invitations of meetings with a team and of joint trainings, whichever room has them. Table {@code followup_meeting_answer}. */
package org.kulturhus.followup.answer.meeting;
