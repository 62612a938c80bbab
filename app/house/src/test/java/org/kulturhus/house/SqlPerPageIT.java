package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Declared;
import org.kulturhus.testkit.House;

/** A page asks the database a few times, and not more often when there is more to show. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SqlPerPageIT {

    private static final int MORE_PEOPLE = 120;
    private static final int MORE_DECISIONS = 30;
    private static final String DRAFT = """
            {"title": "Letters are answered", "why": "Customers asked for it", "category": "JOURNEY", "measure": "Thanks",
             "direction": "UP", "meetingOn": "2099-01-05", "inEffectOn": "2099-02-05", "reviewOn": "2099-06-05"}""";

    private static final Pattern LEADER = Pattern.compile("<tr>\\s*<td>.*?<b>([^<]+)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">([^<]+)");
    private static final Pattern NEXT = Pattern.compile("<a id=\"next\"[^>]* href=\"([^\"]+)");

    private static House house;
    private static Api api;
    private static SqlLog sql;
    private static long programme;

    /** For who waits or needs another place, so that proposed, published and missing places are shown, and the load. */
    private static int proposal;

    @BeforeAll
    static void start() {
        house = House.fresh()
                .with("kulturhus.sample", "true")
                .with("kulturhus.database.log", "true")
                .start();
        api = new Api(house);
        sql = new SqlLog(house, api);
        programme = api.as("hanne.vik").get("/api/programmes").jsonPath().getLong("[0].id");
        proposal = new ProposalFixture(api).ready(programme);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    @Test
    @Order(1)
    void everyPageAsksAFewTimes() {
        List<String> tooOften = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        List<Map<String, Object>> pages = new Declared(api).everyPage();
        assertThat(pages).hasSizeGreaterThan(15);
        for (Map<String, Object> page : pages) {
            String path = (String) page.get("path");
            boolean seen = false;
            for (String who : Declared.everyoneWhoMay(page)) {
                int most = AllowedStatements.of(path);
                int[] status = new int[1];
                String address = address(path);
                api.as(who);
                int asked = sql.during(() -> status[0] = open(who, address).statusCode());
                seen |= status[0] == 200 && asked > 0;
                if (asked > most) {
                    tooOften.add("%s for %s: %d, not %d".formatted(path, who, asked, most));
                }
            }
            if (!seen) {
                unseen.add(path);
            }
        }
        assertThat(tooOften).isEmpty();
        assertThat(unseen).as("pages that nobody could open").isEmpty();
    }

    @Test
    @Order(2)
    void moreToShowIsNotMoreToAsk() {
        Map<String, String> lists = Map.ofEntries(
                Map.entry("home", "hanne.vik"),
                Map.entry("programme/programme", "hanne.vik"),
                Map.entry("people/people", "hanne.vik"),
                Map.entry("governance/decisions", "per.hauge"),
                Map.entry("followup/sessions", "kari.nilsen"),
                Map.entry("followup/week", "kari.nilsen"),
                Map.entry("followup/month", "hanne.vik"),
                Map.entry("followup/cadence", "hanne.vik"),
                Map.entry("notice/notices", "kari.nilsen"),
                Map.entry("mentoring/mentors", "hanne.vik"),
                Map.entry("mentoring/pairings", "hanne.vik"),
                Map.entry("audit/audit", "tor.myhre"));
        new ProposalFixture(api).published(programme);
        Map<String, Integer> before = counts(lists);
        grow();
        assertThat(counts(lists)).isEqualTo(before);
    }

    /** The next page begins after the last leader of this one, and everybody is shown once. */
    @Test
    @Order(3)
    void theBoardGoesOnWhereItEnded() {
        List<Integer> sizes = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String address = address("programme/programme"); !address.isEmpty(); ) {
            String page = open("hanne.vik", address).asString();
            List<String> names = found(LEADER, page);
            sizes.add(names.size());
            shown.addAll(names);
            address = found(NEXT, page).stream().findFirst().orElse("").replace("&amp;", "&");
        }
        List<Object> leaders =
                api.as("hanne.vik").get("/api/programmes/" + programme).path("leaders");
        assertThat(sizes).containsExactly(50, leaders.size() - 50);
        assertThat(shown).doesNotHaveDuplicates().isSorted();
    }

    /** So does the leaders' calendar. */
    @Test
    @Order(3)
    void theCalendarGoesOnWhereItEnded() {
        List<Integer> sizes = new ArrayList<>();
        for (String address = "/followup/month"; !address.isEmpty(); ) {
            String page = open("hanne.vik", address).asString();
            sizes.add(found(ROW, page).size());
            address = found(NEXT, page).stream().findFirst().orElse("").replace("&amp;", "&");
        }
        List<Object> leaders =
                api.as("hanne.vik").get("/api/programmes/" + programme).path("leaders");
        assertThat(sizes).containsExactly(50, leaders.size() - 50);
    }

    private static List<String> found(Pattern what, String page) {
        return what.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, Integer> counts(Map<String, String> lists) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lists.forEach((path, who) -> {
            String address = address(path);
            api.as(who);
            counts.put(
                    path,
                    sql.during(() ->
                            assertThat(open(who, address).statusCode()).as(path).isEqualTo(200)));
        });
        return counts;
    }

    /** More mentors, and more leaders who are enrolled and get mentors and sessions; more decisions in the register. */
    private static void grow() {
        StringBuilder roster = new StringBuilder(
                "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n");
        for (int number = 0; number < MORE_PEOPLE; number++) {
            roster.append("more%d@nordlys.example,More %d,Store manager,Store %d,,Oslo,,NO,Europe/Oslo,nb,%s%n"
                    .formatted(number, number, number, number % 2 == 0 ? "leader" : "mentor"));
        }
        post("tor.myhre", "/api/people/roster", "text/csv", roster.toString());
        List<Integer> leaders =
                api.as("tor.myhre").get("/api/people?words=more&size=200").path("findAll { 'LEADER' in it.roles }.id");
        assertThat(leaders).hasSize(MORE_PEOPLE / 2);
        post("hanne.vik", "/api/programmes/" + programme + "/leaders", "application/json", leaders.toString());
        new ProposalFixture(api).published(programme);
        for (int number = 0; number < MORE_DECISIONS; number++) {
            post("hanne.vik", "/api/governance/decisions", "application/json", DRAFT);
        }
    }

    private static void post(String who, String path, String kind, String body) {
        int status = api.as(who).contentType(kind).body(body).post(path).statusCode();
        assertThat(status).as(path).isBetween(200, 204);
    }

    private static Response open(String who, String address) {
        return api.as(who).urlEncodingEnabled(false).redirects().follow(false).get(address);
    }

    /** The page, of one thing where it is about one thing. */
    private static String address(String path) {
        return "/" + path
                + switch (path) {
                    case "programme/programme", "programme/enrol" -> "?id=" + programme;
                    case "people/person" -> "?id=" + first("hanne.vik", "/api/people");
                    case "followup/session" -> "?id=" + planned();
                    case "followup/gathering" -> "?id=" + first("ingrid.solberg", "/api/followup/gatherings");
                    case "followup/meeting" -> "?id=" + meeting();
                    case "governance/decision" ->
                        "?id=" + first("per.hauge", "/api/governance/decisions?state=ADOPTED");
                    case "culture/remark" -> "?id=" + remark();
                    case "mentoring/mentor" ->
                        "?id=" + api.as("kari.nilsen").get("/api/people/me").path("id");
                    case "mentoring/pairings" -> "?programme=" + programme + "&proposal=" + proposal;
                    case "followup/cadence",
                            "followup/agenda",
                            "mentoring/solve",
                            "mentoring/compare",
                            "culture/draft",
                            "culture/statement" -> "?programme=" + programme;
                    case "mentoring/leader" ->
                        "?id=" + api.as("ingrid.solberg").get("/api/people/me").path("id");
                    case "mentoring/pairing" ->
                        "?programme=" + programme + "&leader="
                                + api.as("ingrid.solberg").get("/api/people/me").path("id");
                    default -> "";
                };
    }

    /** What a leader said of the statement that is open. */
    private static Object remark() {
        String statement = "/api/culture/statements/" + programme + "/versions";
        Object newest = api.as("hanne.vik").get(statement).path("number.max()");
        return api.as("hanne.vik").get(statement + "/" + newest).path("discussion.remarks[0].id");
    }

    private static Object first(String who, String list) {
        return api.as(who).get(list).path("[0].id");
    }

    /** A session of Ingrid's that can be moved: its page shows all it has. */
    private static Object planned() {
        return api.as("ingrid.solberg").get("/api/followup/sessions").path("find { it.state == 'PLANNED' }.id");
    }

    private static Object meeting() {
        return api.as("ingrid.solberg").get("/api/followup/meetings").path("findAll { it.state == 'PLANNED' }[9].id");
    }
}
