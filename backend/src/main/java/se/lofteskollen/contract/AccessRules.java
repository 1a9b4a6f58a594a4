package se.lofteskollen.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Who may call an operation, as its resource method says it. */
final class AccessRules {
  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final DotName ROLES_ALLOWED =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");
  private static final DotName AUTHENTICATED =
      DotName.createSimple("io.quarkus.security.Authenticated");
  private static final DotName MEMBERSHIP =
      DotName.createSimple("se.lofteskollen.access.Membership");

  /** The same token is asked for in both ways, so that tools of both kinds understand it. */
  private static final List<String> SCHEMES = List.of("bearer", "openIdConnect");

  private final Map<String, MethodInfo> methods = new HashMap<>();

  AccessRules(IndexView index) {
    for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
      methods.put(operation.value("operationId").asString(), operation.target().asMethod());
    }
  }

  void addTo(Operation operation) {
    MethodInfo method = Objects.requireNonNull(methods.get(operation.getOperationId()));
    AnnotationInstance membership = method.declaredAnnotation(MEMBERSHIP);
    List<SecurityRequirement> security = security(method, membership != null);
    if (security == null && operation.getSecurity() != null) {
      throw new IllegalStateException(
          operation.getOperationId() + " shows more to some: say to whom with @Membership");
    }
    operation.setSecurity(security);
    if (membership != null) {
      operation.addExtension(
          "x-membership", membership.value().asEnum().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /** One requirement for each role: any of them is enough. */
  private static @Nullable List<SecurityRequirement> security(
      MethodInfo method, boolean moreWhenSignedIn) {
    AnnotationInstance roles = onMethodOrClass(method, ROLES_ALLOWED);
    if (roles != null) {
      return SCHEMES.stream()
          .flatMap(
              scheme ->
                  Stream.of(roles.value().asStringArray())
                      .map(role -> OASFactory.createSecurityRequirement().addScheme(scheme, role)))
          .toList();
    }
    List<SecurityRequirement> signedIn =
        SCHEMES.stream()
            .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
            .toList();
    if (onMethodOrClass(method, AUTHENTICATED) != null) {
      return signedIn;
    }
    if (!moreWhenSignedIn) {
      return null;
    }
    var optional = new ArrayList<SecurityRequirement>();
    optional.add(OASFactory.createSecurityRequirement());
    optional.addAll(signedIn);
    return optional;
  }

  private static @Nullable AnnotationInstance onMethodOrClass(MethodInfo method, DotName name) {
    AnnotationInstance own = method.declaredAnnotation(name);
    return own != null ? own : method.declaringClass().declaredAnnotation(name);
  }
}
