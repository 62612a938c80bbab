package org.kulturhus.shell.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key: AES with 256 bits in Galois/counter mode. What it closes names the key, so that a lost one is known as such. */
final class SealKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;
    private final String name;

    /** @param written 32 bytes in Base64 */
    SealKey(String written) {
        byte[] bytes = Base64.getDecoder().decode(written.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        key = new SecretKeySpec(bytes, "AES");
        name = nameOf(bytes);
    }

    private static String nameOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param bound what has to be said again to open it */
    String close(String bound, String words) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, bound, words.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return name + "." + Base64.getEncoder().encodeToString(whole);
    }

    /** Empty when it was closed with another key, bound to something else, or is not what was closed. */
    Optional<String> open(String bound, String closed) {
        int dot = closed.indexOf('.');
        if (dot < 0 || !closed.substring(0, dot).equals(name)) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getDecoder().decode(closed.substring(dot + 1));
            if (whole.length < NONCE + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] rest = Arrays.copyOfRange(whole, NONCE, whole.length);
            return run(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), bound, rest)
                    .map(words -> new String(words, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> run(int mode, byte[] nonce, String bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException notForThem) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
