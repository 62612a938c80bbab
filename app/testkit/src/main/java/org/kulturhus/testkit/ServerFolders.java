package org.kulturhus.testkit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The prepared servers of this run: a house takes one that no other house stands on and gives it back when it ends, so that the
 * server is unpacked once for each house that stands at the same time, and not once for each house. Every start lays the product
 * and the configuration anew; database, key and log lie in the data folder of the house.
 */
final class ServerFolders {

    private static final Set<Path> TAKEN = new HashSet<>();

    private ServerFolders() {}

    /** The server of the house that the tests of this run share; no other house gets it. */
    static Path shared() {
        return Path.of(System.getProperty("kulturhus.server"));
    }

    static synchronized Path take() {
        int number = 1;
        while (!TAKEN.add(numbered(number))) {
            number++;
        }
        return numbered(number);
    }

    static synchronized void giveBack(Path folder) {
        TAKEN.remove(folder);
    }

    /**
     * Whether an archive of classes pays: making one costs as much as two starts, and the Java machine takes it on the path only
     * on which it was made. Most houses are alone, and get the first folder.
     */
    static boolean archives(Path folder) {
        return folder.equals(numbered(1));
    }

    private static Path numbered(int number) {
        return Path.of(shared() + "-" + number);
    }
}
