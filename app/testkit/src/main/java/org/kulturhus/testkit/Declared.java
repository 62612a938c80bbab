package org.kulturhus.testkit;

import java.util.List;
import java.util.Map;

/** What the modules of a house declare of themselves, read from {@code /api/modules}. */
public final class Declared {

    /** Sample people by role; everybody is an employee as well. */
    public static final Map<String, String> PEOPLE = Map.of(
            "TRAINING_MANAGER", "hanne.vik",
            "EXECUTIVE", "mona.strand",
            "MENTOR", "kari.nilsen",
            "LEADER", "ingrid.solberg",
            "EMPLOYEE", "ola.brekke",
            "ADMINISTRATOR", "tor.myhre");

    private final List<Map<String, Object>> modules;

    public Declared(Api api) {
        modules = api.as("tor.myhre")
                .get("/api/modules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    public List<String> modules() {
        return modules.stream().map(module -> (String) module.get("id")).toList();
    }

    /** Paths of one module's pages, without the leading slash. */
    public List<String> pages(String module) {
        return modules.stream()
                .filter(each -> module.equals(each.get("id")))
                .flatMap(each -> pagesOf(each).stream())
                .map(page -> (String) page.get("path"))
                .toList();
    }

    /** Every page of every module, with {@code path}, {@code listed} and {@code allowedTo}. */
    public List<Map<String, Object>> everyPage() {
        return modules.stream().flatMap(module -> pagesOf(module).stream()).toList();
    }

    /** A sample person who may open the page. */
    public static String someoneWhoMay(Map<String, Object> page) {
        return PEOPLE.get(((List<?>) page.get("allowedTo")).get(0).toString());
    }

    /** A sample person of each role that may open the page; everybody may open what employees may. */
    public static List<String> everyoneWhoMay(Map<String, Object> page) {
        List<?> roles = (List<?>) page.get("allowedTo");
        return PEOPLE.keySet().stream()
                .filter(role -> roles.contains(role) || roles.contains("EMPLOYEE"))
                .sorted()
                .map(PEOPLE::get)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> pagesOf(Map<String, Object> module) {
        return (List<Map<String, Object>>) module.get("pages");
    }
}
