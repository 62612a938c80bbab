package org.kulturhus.shell.modules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.shell.modules.House;
import org.kulturhus.spi.Module;

/** Bean of modules/modules.xhtml: what each module contributes. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject
    private House house;

    public List<Module> getModules() {
        return house.rooms();
    }
}
