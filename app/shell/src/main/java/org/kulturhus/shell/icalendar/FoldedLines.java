package org.kulturhus.shell.icalendar;

/** Lines of at most 75 octets, as RFC 5545 wants them; a character of several octets is never torn apart. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text lines that end with CR LF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
        for (String line : text.split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int length = octetsOf(character);
            if (octets + length > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
            at += Character.charCount(character);
        }
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
