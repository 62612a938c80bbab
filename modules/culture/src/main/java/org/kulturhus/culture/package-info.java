/**
 * Purpose: the desired culture in one sentence with behaviours, drafted, commented on and supported by leaders, agreed (R6, R8).
 *
 * <p>Words: statement, behaviour, remark. Tells: StatementAgreed, StatementOpened. Answers: ProgrammeSummary, DutySource.
 * Tables: culture_statement, culture_behaviour, culture_remark, culture_supporter.
 */
package org.kulturhus.culture;
