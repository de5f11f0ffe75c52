package cz.samantha.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.PlayDtmfAction;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;

/** Places calls in the telephone network and presses keys there, over its manager interface (AMI). */
final class Operator implements AutoCloseable {
    private final ManagerConnection connection;

    Operator(ManagerAccess access) {
        connection = new ManagerConnectionFactory(access.host(), access.port(), access.user(), access.secret())
                .createManagerConnection();
    }

    void logIn() throws IOException {
        try {
            connection.login("off");
        } catch (AuthenticationFailedException | TimeoutException e) {
            throw new IOException("Cannot log in to the telephone network: " + e.getMessage(), e);
        }
    }

    /** Dials the office; when it answers, the network connects the caller's telephone to the person with this id. */
    void placeCall(UUID call, String callerNumber, String dialledNumber, Path recording, Duration timeout)
            throws IOException {
        OriginateAction action = new OriginateAction();
        action.setChannel("PJSIP/" + dialledNumber + "@office");
        action.setChannelId(call.toString());
        action.setContext("caller");
        action.setExten("s");
        action.setPriority(1);
        action.setCallerId(callerNumber);
        action.setTimeout(timeout.toMillis());
        action.setAsync(true);
        action.setVariables(Map.of("PERSON", call.toString(), "RECORDING", recording.toString()));
        send(action);
    }

    /** Presses a key on the caller's telephone. */
    void pressKey(UUID call, char key) throws IOException {
        send(new PlayDtmfAction(call.toString(), Character.toString(key)));
    }

    private void send(ManagerAction action) throws IOException {
        try {
            ManagerResponse response = connection.sendAction(action);
            if (response instanceof ManagerError error) {
                throw new IOException(
                        "The telephone network refused " + action.getAction() + ": " + error.getMessage());
            }
        } catch (TimeoutException e) {
            throw new IOException("The telephone network does not answer " + action.getAction(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.logoff();
        } catch (IllegalStateException e) {
            // It never logged in, or Asterisk is gone already.
            return;
        }
    }
}
