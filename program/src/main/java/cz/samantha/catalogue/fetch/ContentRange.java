package cz.samantha.catalogue.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header Content-Range of HTTP (RFC 9110, 14.4): which bytes of the whole an answer holds.
 *
 * @param first offset of the first byte; -1 where the answer holds none ({@code bytes *}{@code /123}, status 416)
 * @param total length of the whole in bytes; -1 where the server does not tell
 */
record ContentRange(long first, long total) {
    private static final Pattern SYNTAX =
            Pattern.compile("bytes (?:(\\d{1,18})-(\\d{1,18})|\\*)/(\\d{1,18}|\\*)", Pattern.CASE_INSENSITIVE);

    /** @return nothing if the header is missing (empty) or makes no sense */
    static Optional<ContentRange> parse(String header) {
        Matcher matcher = SYNTAX.matcher(header.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean holdsNone = matcher.group(1) == null;
        long first = holdsNone ? -1 : Long.parseLong(matcher.group(1));
        long last = holdsNone ? -1 : Long.parseLong(matcher.group(2));
        long total = matcher.group(3).equals("*") ? -1 : Long.parseLong(matcher.group(3));
        boolean impossible = last < first || (total >= 0 && last >= total) || (holdsNone && total < 0);
        return impossible ? Optional.empty() : Optional.of(new ContentRange(first, total));
    }
}
