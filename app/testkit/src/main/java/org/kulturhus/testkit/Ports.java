package org.kulturhus.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers that are started a moment later, or that come back on the port they had. Below those that the system hands out
 * by itself, and each Java machine that tests has a range of its own: nobody takes one between the look and the start.
 */
public final class Ports {

    private static final int RANGE = 1000;
    private static final int FIRST = 20_000 + RANGE * Integer.getInteger("kulturhus.fork", 0);

    /** Two checkouts that are tested on one machine seldom meet. */
    private static int next = ThreadLocalRandom.current().nextInt(RANGE);

    private Ports() {}

    /** A port of this machine on which nobody listens, another one each time. */
    public static synchronized int free() {
        for (int looked = 0; looked < RANGE; looked++) {
            int port = FIRST + next;
            next = (next + 1) % RANGE;
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port is free from " + FIRST + " to " + (FIRST + RANGE - 1));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
