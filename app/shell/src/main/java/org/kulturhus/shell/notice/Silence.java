package org.kulturhus.shell.notice;

import jakarta.enterprise.context.RequestScoped;

/** For the rest of a request nobody is told anything: the sample company is made up, and its past as well. */
@RequestScoped
public class Silence {

    private boolean kept;

    public void keep() {
        kept = true;
    }

    public boolean kept() {
        return kept;
    }
}
