package org.kulturhus.shell.modules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.kulturhus.shell.modules.House;
import org.kulturhus.shell.modules.Operations;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.Section;

/** /api/modules: the modules with their pages and who may open them. */
@Path("modules")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ModulesResource {

    @Inject
    private House house;

    @Inject
    private Operations operations;

    @GET
    @AllowedTo({Role.ADMINISTRATOR, Role.TRAINING_MANAGER})
    public List<ModuleView> all() {
        return house.rooms().stream().map(this::view).toList();
    }

    private ModuleView view(Module module) {
        return new ModuleView(
                module.id(), module.pages().stream().map(PageView::of).toList(), operations.of(module.id()));
    }

    /** A module as the API tells it. */
    public record ModuleView(String id, List<PageView> pages, List<Operations.Operation> operations) {}

    /** A page as the API tells it. */
    public record PageView(String path, boolean listed, Set<Role> allowedTo) {

        static PageView of(Page page) {
            return new PageView(page.path(), page.section() != Section.NONE, page.allowedTo());
        }
    }
}
