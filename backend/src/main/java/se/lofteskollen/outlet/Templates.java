package se.lofteskollen.outlet;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people read as HTML, from {@code /outlet}. Every value is escaped, and a name that does not
 * exist is an error, not an empty place.
 */
public final class Templates {
  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .addLocator(name -> Optional.of(new Resource(name)))
          .strictRendering(true)
          .build();

  private Templates() {}

  /** The template's text with this data, as XHTML where the template is. */
  public static String render(String name, Map<String, ?> data) {
    var filled = Objects.requireNonNull(ENGINE.getTemplate(name)).instance();
    data.forEach(filled::data);
    return filled.render();
  }

  private record Resource(String name) implements TemplateLocation {
    @Override
    public Reader read() {
      try (InputStream file =
          Objects.requireNonNull(
              Templates.class.getResourceAsStream("/outlet/" + name + ".html"), name)) {
        return new InputStreamReader(
            new ByteArrayInputStream(file.readAllBytes()), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("Broken template " + name, e);
      }
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}
