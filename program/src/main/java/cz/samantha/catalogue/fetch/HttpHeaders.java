package cz.samantha.catalogue.fetch;

import java.net.HttpURLConnection;
import java.util.Optional;
import java.util.stream.Stream;

/** What a server's answer tells about what it sends. */
final class HttpHeaders {
    /** Status 416 (RFC 9110, 15.5.17), for which Java has no name. */
    static final int RANGE_NOT_SATISFIABLE = 416;

    private HttpHeaders() {}

    /** A header's value, or nothing but an empty text. */
    static String of(HttpURLConnection answer, String name) {
        String value = answer.getHeaderField(name);
        return value == null ? "" : value.strip();
    }

    /**
     * The mark by which an unfinished download is continued: a strong ETag, or else the date of the last change. Weak
     * ETags do not tell that two editions are alike to the byte, and If-Range may not hold them (RFC 9110, 13.1.5).
     */
    static Optional<String> edition(HttpURLConnection answer) {
        return Stream.of(of(answer, "ETag"), of(answer, "Last-Modified"))
                .filter(mark -> !mark.isEmpty() && !mark.startsWith("W/"))
                .findFirst();
    }
}
