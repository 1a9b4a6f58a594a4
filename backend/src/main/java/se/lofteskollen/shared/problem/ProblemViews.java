package se.lofteskollen.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Problems as parts of an answer that is not itself an error. */
@ApplicationScoped
public class ProblemViews {
  private final URI publicUrl;

  ProblemViews(@ConfigProperty(name = "lofteskollen.public-url") URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  /**
   * A problem in the form that it would have as an answer of its own.
   *
   * @param instance path of the request
   */
  public ProblemView of(
      ProblemType type, String detail, @Nullable List<FieldError> errors, String instance) {
    return new ProblemView(
        publicUrl.resolve(ProblemType.PATH + "/" + type.slug()),
        type.title(),
        type.status(),
        detail,
        instance,
        Trace.id(),
        errors,
        null);
  }
}
