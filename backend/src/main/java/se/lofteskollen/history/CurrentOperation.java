package se.lofteskollen.history;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Which operation of the contract is being carried out. */
@Singleton
public class CurrentOperation {
  /** What the product does by itself, such as when it starts. */
  private static final String SYSTEM = "system";

  private final Requested requested;

  CurrentOperation(Requested requested) {
    this.requested = requested;
  }

  /** What the request asks for, as long as it lasts. */
  @RequestScoped
  static class Requested {
    private @Nullable ResourceInfo resource;

    void is(ResourceInfo found) {
      resource = found;
    }

    Optional<String> operationId() {
      return Optional.ofNullable(resource)
          .map(found -> found.getResourceMethod().getAnnotation(Operation.class))
          .map(Operation::operationId);
    }
  }

  @ServerRequestFilter
  public void remember(ResourceInfo resource) {
    requested.is(resource);
  }

  /** The contract's operationId; {@code system} outside requests. */
  public String id() {
    return Arc.container().requestContext().isActive()
        ? requested.operationId().orElse(SYSTEM)
        : SYSTEM;
  }
}
