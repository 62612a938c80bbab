package org.kulturhus.shell.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST API below /api; the resources of the core and of every module are found by scanning. */
@ApplicationPath("api")
@OpenAPIDefinition(info = @Info(title = "Kulturhus", version = "1"))
public class Api extends Application {}
