package org.kulturhus.followup.gathering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.model.Gathering;

/** Bean of followup/gatherings.xhtml and followup/trainings.xhtml: the joint trainings that I may see. */
@Named
@RequestScoped
public class GatheringsPage {

    @Inject
    private GatheringAccess gatheringAccess;

    private List<Gathering> all;

    /** The newest first. */
    public List<Gathering> getAll() {
        if (all == null) {
            all = gatheringAccess.seen();
        }
        return all;
    }
}
