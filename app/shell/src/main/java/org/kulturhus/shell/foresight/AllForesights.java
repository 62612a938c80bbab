package org.kulturhus.shell.foresight;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Asks all rooms that know of something. */
@ApplicationScoped
public class AllForesights implements Consequences {

    @Inject
    @Any
    private Instance<Foresight> foresights;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Override
    public Foreseen preview(List<? extends Fact> would) {
        Foreseen foreseen = foreseen(would);
        transactions.setRollbackOnly();
        return foreseen;
    }

    @Override
    public void require(List<? extends Fact> would, Optional<String> seen) {
        if (seen.isPresent() && !seen.get().equals(foreseen(would).stamp())) {
            throw Refused.conflict(Phrase.of("shell", "changes.otherwise"));
        }
    }

    private Foreseen foreseen(List<? extends Fact> would) {
        return Foreseen.of(foresights.stream()
                .flatMap(foresight -> foresight.changes(would).stream())
                .toList());
    }
}
