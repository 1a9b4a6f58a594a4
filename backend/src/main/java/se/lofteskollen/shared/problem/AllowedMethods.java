package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whoever used a method that an address does not have is told which ones it has (RFC 9110). The
 * framework leaves that out; the contract knows it.
 */
@ApplicationScoped
public class AllowedMethods {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");
  private static final Set<String> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

  /** By what their address looks like; read when it is asked for first, which is seldom. */
  private volatile @Nullable Map<Pattern, Set<String>> methods;

  @ServerResponseFilter
  public void tell(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      response
          .getHeaders()
          .putSingle(HttpHeaders.ALLOW, String.join(", ", at(request.getUriInfo().getPath())));
    }
  }

  private Set<String> at(String path) throws IOException {
    Map<Pattern, Set<String>> known = methods;
    if (known == null) {
      known = read();
      methods = known;
    }
    var allowed = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
    known.forEach(
        (address, its) -> {
          if (address.matcher(path).matches()) {
            allowed.addAll(its);
          }
        });
    if (allowed.contains(HttpMethod.GET)) {
      allowed.add(HttpMethod.HEAD);
    }
    return allowed;
  }

  private static Map<Pattern, Set<String>> read() throws IOException {
    try (InputStream contract =
        AllowedMethods.class.getResourceAsStream("/contract/openapi.yaml")) {
      return new YAMLMapper()
          .readTree(contract).get("paths").properties().stream()
              .collect(
                  Collectors.toMap(
                      path -> Pattern.compile(PARAMETER.matcher(path.getKey()).replaceAll("[^/]+")),
                      path -> methods(path.getValue())));
    }
  }

  private static Set<String> methods(JsonNode path) {
    return path.propertyStream()
        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
        .filter(METHODS::contains)
        .collect(Collectors.toSet());
  }
}
