package org.kulturhus.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * The keys of what is private: those of {@code kulturhus.seal.key}, else the one in {@code seal.key} in the data folder, which
 * the first start makes and only its owner may read.
 */
final class SealKeys {

    private static final String SETTING = "kulturhus.seal.key";
    private static final int BYTES = 32;

    private final Path file;
    private final String given;

    SealKeys(Path data, String given) {
        this.file = data.resolve("seal.key");
        this.given = given.strip();
    }

    /** Refuses what is not a key, rather than begin with a new one that opens nothing. */
    String text() throws IOException {
        if (!given.isEmpty()) {
            return checked(given, SETTING);
        }
        if (!Files.exists(file)) {
            make();
        }
        return checked(Files.readString(file).strip(), file.toString());
    }

    private void make() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(file, ownersOnly());
        Files.write(file, (Base64.getEncoder().encodeToString(bytes) + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.println("A new key of what is private lies in " + file
                + ": keep a copy elsewhere. Without it nobody can read the private notes again.");
    }

    private FileAttribute<?>[] ownersOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String checked(String keys, String where) {
        boolean right = Stream.of(keys.split(",", -1)).allMatch(SealKeys::isKey);
        if (!right) {
            throw new IllegalArgumentException(where + " is not a key: 32 bytes in Base64, the newest of several first,"
                    + " with commas between. To lose it is to lose every private note: look for a copy before you remove"
                    + " it");
        }
        return keys;
    }

    private static boolean isKey(String written) {
        try {
            return Base64.getDecoder().decode(written.strip()).length == BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
