package se.lofteskollen.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.lofteskollen.organisation.MunicipalityService;

/** Brings the reference data and the configured promise files in when the application starts. */
class StartupImport {
  private static final Logger LOG = Logger.getLogger(StartupImport.class);

  private final MunicipalityService municipalities;
  private final PromiseImport promises;
  private final Optional<Path> directory;

  StartupImport(
      MunicipalityService municipalities,
      PromiseImport promises,
      @ConfigProperty(name = "lofteskollen.promises-directory") Optional<Path> directory) {
    this.municipalities = municipalities;
    this.promises = promises;
    this.directory = directory;
  }

  void onStart(@Observes StartupEvent event) throws IOException {
    int added = municipalities.register(MunicipalityRegister.read());
    if (added > 0) {
      LOG.infof("%d municipalities registered.", added);
    }
    if (directory.isPresent()) {
      for (Path file : PromiseFiles.in(directory.get())) {
        boolean imported = promises.load(file);
        LOG.infof("%s: %s", file.getFileName(), imported ? "imported." : "already there.");
      }
    }
  }
}
