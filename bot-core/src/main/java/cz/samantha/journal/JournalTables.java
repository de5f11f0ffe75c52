package cz.samantha.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of the journal; Flyway brings those of an older file up to date. */
final class JournalTables {
    private static final String MIGRATIONS = "classpath:db/migration";

    private JournalTables() {}

    /**
     * Applies the migrations that the file does not have yet.
     *
     * @throws JournalException if one fails or the file was written by a newer program
     */
    static void bringUpToDate(Path file, DataSource source, String... moreMigrations) {
        String[] locations = new String[moreMigrations.length + 1];
        locations[0] = MIGRATIONS;
        System.arraycopy(moreMigrations, 0, locations, 1, moreMigrations.length);
        try {
            Flyway flyway = Flyway.configure(JournalTables.class.getClassLoader())
                    .loggers(FlywayLog.class.getName())
                    .dataSource(source)
                    .locations(locations)
                    .failOnMissingLocations(true)
                    .placeholderReplacement(false)
                    .cleanDisabled(true)
                    .load();
            for (MigrationInfo migration : flyway.info().applied()) {
                if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new JournalException("The journal " + file + " was written by a newer version of this"
                            + " program (its tables have version " + migration.getVersion()
                            + "). Start that version, or set another place for the journal.");
                }
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new JournalException(
                    "The tables of the journal " + file + " cannot be brought up to date. Keep a copy of the file, "
                            + "check that the disk is not full, and start again.",
                    e);
        }
    }
}
