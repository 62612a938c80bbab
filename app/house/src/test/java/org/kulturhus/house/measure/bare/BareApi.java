package org.kulturhus.house.measure.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** REST of the bare application. */
@ApplicationPath("api")
public class BareApi extends Application {}
