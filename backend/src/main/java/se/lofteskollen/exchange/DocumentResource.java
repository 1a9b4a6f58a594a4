package se.lofteskollen.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.CurrentActor;
import se.lofteskollen.access.Membership;
import se.lofteskollen.access.Role;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.conditional.Answers;
import se.lofteskollen.shared.conditional.ETags;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.text.Slug;

/** An agreement with everything in it, as one readable file. */
@Path("/")
@Tag(name = "Agreements")
public class DocumentResource {
  private static final String YAML = "application/yaml";

  private final DocumentImport documents;
  private final DocumentExportService exports;
  private final CurrentActor currentActor;

  DocumentResource(
      DocumentImport documents, DocumentExportService exports, CurrentActor currentActor) {
    this.documents = documents;
    this.exports = exports;
    this.currentActor = currentActor;
  }

  @GET
  @Path("pledge-agreements/{agreement}/document")
  @PermitAll
  @Produces(YAML)
  @Membership(Membership.Of.PARTY)
  @Operation(
      operationId = "getAgreementDocument",
      summary = "Exports an agreement with everything in it",
      description =
          "One YAML file: the text, what it names, and what was done. Its form is described by"
              + " docs/schema/agreement-2.schema.json. Everyone gets what is public; coordinators of"
              + " the parties also records that wait for verification. Internal notes and names of"
              + " persons are never in it.")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<byte[]> export(
      @PathParam("agreement") @Pattern(regexp = Slug.PATTERN) String agreement) {
    var exported = exports.export(agreement, currentActor.get());
    var answer = RestResponse.ResponseBuilder.ok(exported.yaml().getBytes(StandardCharsets.UTF_8));
    if (exported.version() != null) {
      answer.header(HttpHeaders.ETAG, ETags.ofVersion(exported.version()));
    }
    return answer.build();
  }

  @PUT
  @Path("pledge-agreements/{agreement}/document")
  @RolesAllowed(Role.COORDINATOR)
  @Membership(Membership.Of.PARTY)
  @Consumes(YAML)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putAgreementDocument",
      summary = "Imports a document as a draft",
      description =
          "Creates a draft under a UUID that the client chooses, or replaces it with everything in"
              + " it; the latter wants If-Match. Nothing is imported when anything is wrong: the"
              + " answer names every error with its line. Organisations, places, indicators and"
              + " measurements that are known already must be repeated with the same facts.")
  @APIResponse(
      responseCode = "201",
      description = "The draft is created.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft is replaced.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public RestResponse<AgreementView> put(
      @PathParam("agreement") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              required = true,
              content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
          @NotNull
          byte[] body,
      @Context UriInfo uri) {
    return Answers.replaced(
        documents.put(id, body, IfMatch.ifSent(ifMatch), currentActor.require()), uri);
  }
}
