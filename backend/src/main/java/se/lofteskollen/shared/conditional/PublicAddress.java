package se.lofteskollen.shared.conditional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Links begin with the address that is configured, whatever {@code Host} or {@code Forwarded} a
 * caller sends: a forged one would otherwise stand in answers that caches keep for others.
 */
public class PublicAddress {
  private final URI publicUrl;

  PublicAddress(@ConfigProperty(name = "lofteskollen.public-url") URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  @ServerRequestFilter(preMatching = true)
  public void rebase(ContainerRequestContext request) {
    request.setRequestUri(
        at(request.getUriInfo().getBaseUri()), at(request.getUriInfo().getRequestUri()));
  }

  private URI at(URI address) {
    return UriBuilder.fromUri(address)
        .scheme(publicUrl.getScheme())
        .host(publicUrl.getHost())
        .port(publicUrl.getPort())
        .build();
  }
}
