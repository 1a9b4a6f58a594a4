package se.lofteskollen.about;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this API is, and its contract. */
@Path("/")
@Tag(name = "About")
@PermitAll
public class ApiInfoResource {
  private final String version;
  private final LocalDate released;

  ApiInfoResource(
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "lofteskollen.api.released") LocalDate released) {
    this.version = version;
    this.released = released;
  }

  /** The national API profile's description of an API. */
  @Schema(description = "What this API is (the national REST API profile, VER.07).")
  public record ApiInfo(
      @Schema(examples = "Löfteskollen API") String apiName,
      @Schema(examples = "0.1.0") String apiVersion,
      LocalDate apiReleased,
      URI apiDocumentation,
      @Schema(
              enumeration = {"alpha", "beta", "active", "deprecated", "retired", "decommisioned"},
              examples = "beta")
          String apiStatus) {}

  @GET
  @Path("api-info")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getApiInfo",
      summary = "Tells what this API is",
      description = "Name, version, release date, documentation and place in its life cycle.")
  public ApiInfo info(@Context UriInfo uri) {
    return new ApiInfo(
        "Löfteskollen API",
        version,
        released,
        uri.getBaseUriBuilder().path("openapi.yaml").build(),
        "beta");
  }

  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  @Operation(
      operationId = "getContract",
      summary = "Reads the contract",
      description = "The OpenAPI description of this API, as YAML.")
  public byte[] contract() throws IOException {
    try (InputStream contract = getClass().getResourceAsStream("/contract/openapi.yaml")) {
      return contract.readAllBytes();
    }
  }
}
