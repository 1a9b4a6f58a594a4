package se.lofteskollen.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the forms of a publication are found: below the public address, whatever a caller says. */
@ApplicationScoped
public class Addresses {
  private final URI publicUrl;
  private final String apiPath;

  public Addresses(
      @ConfigProperty(name = "lofteskollen.public-url") URI publicUrl,
      @ConfigProperty(name = "quarkus.rest.path") String apiPath) {
    this.publicUrl = publicUrl;
    this.apiPath = apiPath;
  }

  /** The page of the site at this path. */
  public URI page(String path) {
    return publicUrl.resolve(path);
  }

  /** The page on which people read the publication's newest version. */
  public URI publicationPage(UUID publication) {
    return page("/publikationer/" + publication);
  }

  /** The page on which people read this version. */
  public URI publicationPage(UUID publication, int version) {
    return page("/publikationer/%s/version/%d".formatted(publication, version));
  }

  /** The resource of the API at this path. */
  public URI api(String path) {
    return publicUrl.resolve(apiPath + path);
  }
}
