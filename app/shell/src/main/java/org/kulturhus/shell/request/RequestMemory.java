package org.kulturhus.shell.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** The answers that one request has got, by question and key. */
@RequestScoped
public class RequestMemory {

    private final Map<String, Map<Object, Object>> answers = new HashMap<>();

    Map<Object, Object> of(String question) {
        return answers.computeIfAbsent(question, none -> new HashMap<>());
    }

    void forget() {
        answers.clear();
    }
}
