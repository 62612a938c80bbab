package org.kulturhus.house.inside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR with the tests that run inside. */
final class ProductArchive {

    private static final Pattern OURS = Pattern.compile("/WEB-INF/lib/([a-z]+)-[^/]*SNAPSHOT\\.jar");

    private ProductArchive() {}

    static WebArchive withTests(Class<?>... tests) {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "kulturhus.war")
                .importFrom(Path.of(System.getProperty("kulturhus.war")).toFile())
                .as(WebArchive.class);
        return archive.addAsLibrary(forTests(archive)).addClasses(tests);
    }

    /** Lets the test runner in and makes every room's persistence unit one that a test can look up by name. */
    private static JavaArchive forTests(WebArchive archive) {
        StringBuilder fragment = new StringBuilder("<web-fragment xmlns=\"https://jakarta.ee/xml/ns/jakartaee\""
                + " version=\"6.0\"><name>units</name><distributable/><listener><listener-class>"
                + RunnerDoor.class.getName() + "</listener-class></listener>");
        for (String unit : units(archive)) {
            fragment.append("<persistence-unit-ref><persistence-unit-ref-name>persistence/")
                    .append(unit)
                    .append("</persistence-unit-ref-name><persistence-unit-name>")
                    .append(unit)
                    .append("</persistence-unit-name></persistence-unit-ref>");
        }
        return ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addClasses(RunnerDoor.class, RunnerDoor.Opening.class)
                .addAsManifestResource(
                        new StringAsset(fragment.append("</web-fragment>").toString()), "web-fragment.xml");
    }

    private static List<String> units(WebArchive archive) {
        List<String> units = new ArrayList<>(List.of("shell"));
        for (Node library : archive.getContent(ProductArchive::ours).values()) {
            Node persistence = ShrinkWrap.create(ZipImporter.class)
                    .importFrom(library.getAsset().openStream())
                    .as(JavaArchive.class)
                    .get("META-INF/persistence.xml");
            if (persistence != null) {
                Matcher name = OURS.matcher(library.getPath().get());
                name.matches();
                units.add(name.group(1));
            }
        }
        return units;
    }

    private static boolean ours(ArchivePath path) {
        return OURS.matcher(path.get()).matches();
    }
}
