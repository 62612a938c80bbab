package org.kulturhus.shell.notice;

import jakarta.enterprise.context.RequestScoped;

/** For the rest of a request nobody is told anything: made-up people of the past do not get mail. */
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
