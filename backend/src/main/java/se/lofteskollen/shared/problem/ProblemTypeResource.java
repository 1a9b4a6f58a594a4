package se.lofteskollen.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lofteskollen.voice.ComputedText;

/** Documents each type of problem at the address that the error answers name. */
@Path("/problem-types")
@Tag(name = "About")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ProblemTypeResource {

  /** One type of problem, explained. */
  public record ProblemTypeView(
      String slug, int status, ComputedText title, ComputedText description) {}

  @GET
  @Path("/{slug}")
  @Operation(
      operationId = "getProblemType",
      summary = "Explains one type of problem",
      description =
          "The address that `type` in an error answer leads to: what the error means and what to"
              + " do about it.")
  public ProblemTypeView get(@PathParam("slug") String slug) {
    return Arrays.stream(ProblemType.values())
        .filter(type -> type.slug().equals(slug))
        .findFirst()
        .map(
            type ->
                new ProblemTypeView(type.slug(), type.status(), type.titles(), type.descriptions()))
        .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no such type of problem."));
  }
}
