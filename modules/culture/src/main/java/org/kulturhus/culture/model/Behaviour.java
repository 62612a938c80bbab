package org.kulturhus.culture.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that the desired culture does, or does not do (R8). Its number stays with it through every wording. */
@Entity
@Table(name = "culture_behaviour")
public class Behaviour {

    /** Whether we do it. */
    public enum Kind {
        WE_DO,
        WE_DO_NOT
    }

    @Id
    @SequenceGenerator(name = "culture_seq", sequenceName = "culture_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "culture_seq")
    private Long id;

    @Column(name = "behaviour_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;
    private int position;

    protected Behaviour() {}

    Behaviour(int number, Kind kind, String words, int position) {
        this.number = number;
        this.kind = kind;
        this.words = words;
        this.position = position;
    }

    Behaviour copy() {
        return new Behaviour(number, kind, words, position);
    }

    void reword(String newWords) {
        words = newWords;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public int position() {
        return position;
    }
}
