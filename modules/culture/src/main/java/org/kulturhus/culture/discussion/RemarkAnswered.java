package org.kulturhus.culture.discussion;

import java.time.Instant;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader's remark was answered, taken over or declined (R6). */
public record RemarkAnswered(ProgrammeId programme, long remark, Instant at, PersonId by) implements Fact {}
