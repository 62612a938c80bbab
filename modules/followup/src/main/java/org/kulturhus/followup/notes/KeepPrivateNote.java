package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.PrivateNote;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Seal;

/** Leader or host notes something of a session for nobody but oneself. */
@ApplicationScoped
public class KeepPrivateNote {

    /** Characters. */
    public static final int LONGEST = 10_000;

    private static final int PUT_TOGETHER = -1;

    @Inject
    private PrivateNotes notes;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Calendars calendars;

    @Inject
    private Seal seal;

    @Inject
    private Access access;

    /** My own of this session; empty where I have not written yet. */
    public OwnNote read(FollowUpSession session) {
        sessionAccess.requireShare(session);
        return notes.note(session.id(), access.me()).map(this::opened).orElseGet(() -> none(session.id()));
    }

    /** All of mine, by session, also of sessions that somebody else hosts by now. */
    public List<OwnNote> all() {
        return notes.of(access.me()).stream().map(this::opened).toList();
    }

    /**
     * What I have written in another window meanwhile stays.
     *
     * @param begun the edition with which I began
     */
    @Transactional
    public OwnNote write(long id, int begun, String given) {
        FollowUpSession session = sessionAccess.toShare(id);
        if (given == null || given.length() > LONGEST) {
            throw Refused.invalid("note", Phrase.of("followup", "note.long", LONGEST));
        }
        calendars.lock(List.of(session.leader()));
        PrivateNote note = notes.note(id, access.me()).orElse(null);
        if (note == null) {
            note = new PrivateNote(id, access.me(), seal.close(PrivateNote.place(id), given));
            notes.add(note);
            return new OwnNote(id, note.edition(), note.edition(), given, OwnNote.State.READABLE);
        }
        return rewrite(note, begun, given);
    }

    private OwnNote rewrite(PrivateNote note, int begun, String given) {
        OwnNote now = opened(note);
        if (!now.readable()) {
            throw Refused.conflict(Phrase.of("followup", "note." + now.state()));
        }
        String words = begun == now.edition() ? given : ThreeWayMerge.union(now.words(), given);
        if (words.length() > LONGEST) {
            throw Refused.invalid("note", Phrase.of("followup", "note.long", LONGEST));
        }
        if (!words.equals(now.words())) {
            note.become(seal.close(PrivateNote.place(note.session()), words));
        }
        int mine = words.equals(given) ? note.edition() : PUT_TOGETHER;
        return new OwnNote(note.session(), note.edition(), mine, words, OwnNote.State.READABLE);
    }

    /** Takes it away for good, also one that cannot be read any more. */
    @Transactional
    public void forget(long session) {
        sessionAccess.toShare(session);
        notes.note(session, access.me()).ifPresent(notes::remove);
    }

    private OwnNote opened(PrivateNote note) {
        return seal.open(PrivateNote.place(note.session()), note.closed())
                .map(words ->
                        new OwnNote(note.session(), note.edition(), note.edition(), words, OwnNote.State.READABLE))
                .orElseGet(() -> new OwnNote(
                        note.session(),
                        note.edition(),
                        note.edition(),
                        "",
                        seal.present() ? OwnNote.State.KEY_LOST : OwnNote.State.NO_KEY));
    }

    private OwnNote none(long session) {
        return new OwnNote(session, 0, 0, "", seal.present() ? OwnNote.State.READABLE : OwnNote.State.NO_KEY);
    }
}
