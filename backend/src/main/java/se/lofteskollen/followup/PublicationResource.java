package se.lofteskollen.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.followup.snapshot.PublishedSnapshot;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.shared.paging.PageView;
import se.lofteskollen.shared.paging.Paging;
import se.lofteskollen.shared.text.Slug;

/** What was published, at addresses that last. */
@Path("/publications")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
  private final PublicationService publications;
  private final CurrentActor currentActor;

  PublicationResource(PublicationService publications, CurrentActor currentActor) {
    this.publications = publications;
    this.currentActor = currentActor;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listPublications",
      summary = "Lists published follow-ups",
      description = "The newest version of each, newest first; of an agreement, of a municipality.")
  public PageView<PublicationView> list(
      @Parameter(description = "Only those of this agreement, by id or slug.")
          @QueryParam("agreement")
          @Pattern(regexp = Slug.PATTERN)
          @Nullable String agreement,
      @Parameter(description = "Only those of agreements of this municipality.", example = "1261")
          @QueryParam("municipality")
          @Pattern(regexp = "^[0-9]{4}$")
          @Nullable String municipality,
      @Valid @BeanParam Paging paging) {
    return paging.of(page -> publications.latest(agreement, municipality, page));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getPublication",
      summary = "Reads a publication",
      description =
          "The newest version, as it was published, in canonical JSON (RFC 8785). The address of"
              + " one version is below `versions`.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PublishedSnapshot.class)))
  public byte[] get(@PathParam("id") UUID id) {
    return publications.canonical(id, null);
  }

  @GET
  @Path("/{id}/content")
  @PermitAll
  @Operation(
      operationId = "getPublicationContent",
      summary = "Reads what a publication says, in the newest form",
      description =
          "The same as was published, in the newest schema version, whatever form it was published"
              + " in: for readers who want to know one form only. What was published is below"
              + " `versions`.")
  public Snapshot content(
      @PathParam("id") UUID id,
      @Parameter(description = "Its number, from 1; the newest when left out.")
          @QueryParam("version")
          @Min(1)
          @Max(100_000)
          @Nullable Integer version) {
    return publications.snapshot(id, version);
  }

  @GET
  @Path("/{id}/versions")
  @PermitAll
  @Operation(
      operationId = "listPublicationVersions",
      summary = "Lists a publication's versions",
      description = "Newest first, each with its fingerprint and why it was corrected.")
  public PageView<PublicationView> versions(
      @PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    return paging.of(page -> publications.versions(id, page));
  }

  @GET
  @Path("/{id}/versions/{version}")
  @PermitAll
  @Operation(
      operationId = "getPublicationVersion",
      summary = "Reads one version of a publication",
      description =
          "As it was published, in canonical JSON (RFC 8785). It never changes. The ETag is the"
              + " SHA-256 of the body, in Base64url.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PublishedSnapshot.class)))
  public byte[] version(
      @PathParam("id") UUID id,
      @Parameter(description = "Its number, from 1.") @PathParam("version") @Min(1) @Max(100_000)
          int version) {
    return publications.canonical(id, version);
  }

  @GET
  @Path("/{id}/comparison")
  @RolesAllowed({Role.COORDINATOR, Role.APPROVER, Role.ADMIN})
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getPublicationComparison",
      summary = "Compares a publication with what would be computed now",
      description =
          "For the same period and the same day of knowledge: which figures a later correction of a"
              + " record or a revision of a value has changed. What is published stays.")
  public ComparisonWithToday compare(@PathParam("id") UUID id) {
    return publications.compare(id, currentActor.require());
  }
}
