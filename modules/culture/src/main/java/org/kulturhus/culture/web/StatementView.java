package org.kulturhus.culture.web;

import java.time.Instant;
import java.util.List;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.people.PersonId;

/**
 * A version of the statement as the API tells it.
 *
 * @param wording counts every change of the words; who edits, supports or agrees says which one was read
 * @param discussion absent for those who do not take part in it
 */
public record StatementView(
        int number,
        Statement.State state,
        int wording,
        String sentence,
        String story,
        List<Line> weDo,
        List<Line> weDoNot,
        Instant agreedAt,
        Long agreedBy,
        Discussion discussion) {

    static StatementView of(Statement statement, Discussion discussion) {
        return new StatementView(
                statement.number(),
                statement.state(),
                statement.wording(),
                statement.sentence(),
                statement.story(),
                lines(statement, Kind.WE_DO),
                lines(statement, Kind.WE_DO_NOT),
                statement.agreedAt(),
                statement.agreedBy().map(PersonId::value).orElse(null),
                discussion);
    }

    private static List<Line> lines(Statement statement, Kind kind) {
        return statement.behaviours(kind).stream().map(Line::of).toList();
    }

    /** A behaviour; its number stays with it through every wording. */
    public record Line(int number, String words) {

        static Line of(Behaviour behaviour) {
            return new Line(behaviour.number(), behaviour.words());
        }
    }

    /**
     * What the leaders say.
     *
     * @param earlierSupporters who supported words that have changed since
     * @param mine the wording that the caller supports, or null
     */
    public record Discussion(
            int supporters, int earlierSupporters, Integer mine, int unanswered, List<RemarkView> remarks) {

        static Discussion of(Statement statement, PersonId me) {
            return new Discussion(
                    statement.supporters(),
                    statement.earlierSupporters(),
                    statement.supportOf(me).orElse(null),
                    statement.unanswered(),
                    statement.remarks().stream().map(RemarkView::of).toList());
        }
    }

    /** @param about how the sentence or the behaviour read when this was said */
    public record RemarkView(
            long id,
            long writer,
            Instant writtenAt,
            Integer behaviour,
            String about,
            String words,
            String proposal,
            Remark.State state,
            String answer,
            Long answeredBy,
            Instant answeredAt) {

        public static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.id(),
                    remark.writer().value(),
                    remark.writtenAt(),
                    remark.behaviour().orElse(null),
                    remark.about(),
                    remark.words(),
                    remark.proposal(),
                    remark.state(),
                    remark.answer(),
                    remark.answeredBy().map(PersonId::value).orElse(null),
                    remark.answeredAt());
        }
    }
}
