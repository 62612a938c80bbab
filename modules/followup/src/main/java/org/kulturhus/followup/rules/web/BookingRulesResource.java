package org.kulturhus.followup.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kulturhus.followup.rules.SetBookingRules;
import org.kulturhus.followup.rules.model.BookingRules.Wanted;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/followup/booking-rules: how the caller can be booked. */
@Path("followup/booking-rules")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER})
public class BookingRulesResource {

    @Inject
    private SetBookingRules setBookingRules;

    @GET
    public Wanted mine() {
        return setBookingRules.mine();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Wanted set(Wanted wanted) {
        if (wanted == null) {
            throw Refused.invalid("minutesBefore", Phrase.of("followup", "rules.missing"));
        }
        setBookingRules.set(wanted);
        return mine();
    }
}
