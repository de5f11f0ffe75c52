package cz.samantha.rehearsal;

/** What one needs to log in to the manager interface (AMI) of an Asterisk. */
public record ManagerAccess(String host, int port, String user, String secret) {
    /** Does not show the secret. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
