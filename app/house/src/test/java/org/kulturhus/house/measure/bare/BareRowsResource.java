package org.kulturhus.house.measure.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** 50 rows from memory as JSON. */
@Path("rows")
@Produces(MediaType.APPLICATION_JSON)
public class BareRowsResource {

    @GET
    public List<BareRow> rows() {
        return BareRow.FIFTY;
    }
}
