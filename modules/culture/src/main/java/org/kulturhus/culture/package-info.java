/**
 * Purpose: the desired culture in one sentence with behaviours, drafted, commented on and supported by leaders, agreed and
 * revised; every agreed version stays (R6, R8).
 *
 * <p>Words: statement, version, wording, behaviour, remark, support. Tells: StatementAgreed, StatementOpened,
 * StatementRevised, RemarkAnswered. Answers: ProgrammeSummary, DutySource.
 * Tables: culture_statement, culture_behaviour, culture_remark, culture_supporter.
 */
package org.kulturhus.culture;
