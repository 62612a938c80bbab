package org.kulturhus.culture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.programme.ProgrammeId;

/** The statements as the house shows them beside other things; asked once a request. */
@RequestScoped
public class ReadStatements {

    @Inject
    private Statements statements;

    private final Map<ProgrammeId, Optional<Statement>> known = new HashMap<>();

    public Optional<Statement> of(ProgrammeId programme) {
        return known.computeIfAbsent(programme, statements::of);
    }
}
