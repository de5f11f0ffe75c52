package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.ConfigurationException;
import cz.samantha.configuration.ConfigurationReader;
import cz.samantha.configuration.Home;
import cz.samantha.service.Service;
import cz.samantha.service.TelephonyWiring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ./samantha serve}: the service, until SIGTERM. */
@Command(
        name = "serve",
        description =
                "Takes calls until it is told to stop (SIGTERM); then lets running calls end within the configured"
                        + " time and moves the rest to people.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final String USUAL_FILE = "samantha.yaml";

    @Option(names = "--config", paramLabel = "FILE", description = "configuration; samantha.yaml where there is one")
    private @Nullable Path config;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Override
    public Integer call() throws Exception {
        Home home = program.home();
        Configuration configuration = configuration(home);
        Service service =
                Starting.service(configuration, home, TelephonyWiring.settings(configuration.telephony()), entry -> {});
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop(service, Duration.ofSeconds(configuration.shutdown().patienceSeconds()));
            stopped.countDown();
            // A virtual machine that a signal ends reports the signal; a service that stopped as told reports success.
            Runtime.getRuntime().halt(ExitStatus.WORKED);
        }));
        LOG.info(
                "Samantha takes calls: FastAGI on {}:{}, AudioSocket on {}:{}",
                configuration.telephony().fastagi().host(),
                configuration.telephony().fastagi().port(),
                configuration.telephony().audiosocket().host(),
                configuration.telephony().audiosocket().port());
        stopped.await();
        return ExitStatus.WORKED;
    }

    private Configuration configuration(Home home) throws ConfigurationException {
        if (config != null) {
            return ConfigurationReader.read(config);
        }
        Path usual = home.root().resolve(USUAL_FILE);
        return Files.exists(usual) ? ConfigurationReader.read(usual) : Configuration.DEFAULT;
    }

    private static void stop(Service service, Duration patience) {
        try {
            LOG.info("Stopping: no new calls; running ones may go on for {} s", patience.toSeconds());
            service.stop(patience);
            LOG.info("Stopped");
        } catch (InterruptedException e) {
            service.close();
        }
    }
}
