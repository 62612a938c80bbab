package org.kulturhus.followup.team.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Keeps the times of a team, {@code 47 TUESDAY 09:30}, one a line. */
@Converter
public class TeamTimesText implements AttributeConverter<List<TeamTime>, String> {

    @Override
    public String convertToDatabaseColumn(List<TeamTime> times) {
        return String.join(
                "\n",
                times.stream()
                        .map(time -> time.person() + " " + time.day() + " " + time.time())
                        .toList());
    }

    @Override
    public List<TeamTime> convertToEntityAttribute(String kept) {
        return kept.lines()
                .map(line -> line.split(" "))
                .map(parts ->
                        new TeamTime(Long.parseLong(parts[0]), DayOfWeek.valueOf(parts[1]), LocalTime.parse(parts[2])))
                .toList();
    }
}
