package org.kulturhus.house.measure.bare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Bean of table.xhtml: 50 rows from memory. */
@Named
@RequestScoped
public class BarePage {

    public List<BareRow> getRows() {
        return BareRow.FIFTY;
    }
}
