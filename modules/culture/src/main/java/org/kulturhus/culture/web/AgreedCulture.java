package org.kulturhus.culture.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kulturhus.culture.ReadStatements;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Statement;

/** The agreed sentence of my programme, for the home page. */
@Named
@RequestScoped
public class AgreedCulture {

    @Inject
    private Statements statements;

    @Inject
    private ReadStatements readStatements;

    private String sentence;

    @PostConstruct
    void read() {
        sentence = statements
                .current()
                .flatMap(programme -> readStatements.of(programme.id()))
                .filter(statement -> statement.state() == Statement.State.AGREED)
                .map(Statement::sentence)
                .orElse(null);
    }

    public boolean isPresent() {
        return sentence != null;
    }

    public String getSentence() {
        return sentence;
    }
}
