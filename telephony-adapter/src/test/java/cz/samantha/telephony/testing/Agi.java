package cz.samantha.telephony.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asterisk's side of FastAGI: announces a call and takes the variables that are set. */
public final class Agi {
    private static final Pattern SET = Pattern.compile("SET VARIABLE \"?(\\w+)\"? \"(.*)\"");

    private Agi() {}

    /** Announces a call as {@code AGI(agi://host:port/start)} does and gives the variables that the bot has set. */
    public static Map<String, String> announce(int port, String channel, String uniqueId, String from, String to)
            throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.setSoTimeout(10_000);
            String request = """
                agi_network: yes
                agi_network_script: start
                agi_request: agi://127.0.0.1:%d/start
                agi_channel: %s
                agi_language: cs
                agi_type: PJSIP
                agi_uniqueid: %s
                agi_version: 22.10.1
                agi_callerid: %s
                agi_calleridname: unknown
                agi_dnid: 378037000
                agi_rdnis: unknown
                agi_context: bot-in
                agi_extension: %s
                agi_priority: 3
                agi_enhanced: 0.0
                agi_accountcode:
                agi_threadid: 1

                """.formatted(port, channel, uniqueId, from, to);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher set = SET.matcher(line);
                if (set.matches()) {
                    variables.put(set.group(1), set.group(2));
                }
                socket.getOutputStream().write("200 result=1\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        variables.remove("AJ_AGISTATUS");
        return variables;
    }
}
