package se.lofteskollen.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** A record's component that is not {@code @Nullable} is always there; the contract says so. */
final class RequiredFields {
  /** What the rules work with, and what people read as text, never leaves by itself. */
  private static final List<String> INSIDE =
      List.of("se.lofteskollen.assessment.", "se.lofteskollen.outlet.edition.");

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName RECORD = DotName.createSimple(Record.class);

  private final Map<String, Set<Set<String>>> optional = new HashMap<>();

  RequiredFields(IndexView index) {
    for (ClassInfo type : index.getAllKnownSubclasses(RECORD)) {
      if (INSIDE.stream().noneMatch(type.name().toString()::startsWith)) {
        var nullable =
            components(index, type)
                .filter(RequiredFields::nullable)
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
        optional.computeIfAbsent(schemaName(type), _ -> new HashSet<>()).add(nullable);
      }
    }
  }

  void complete(String name, Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    Set<Set<String>> candidates = optional.getOrDefault(name, Set.of(Set.of()));
    if (candidates.size() > 1) {
      throw new IllegalStateException(
          "Two records are called " + name + " in the contract; give one a @Schema name.");
    }
    var required = new TreeSet<>(schema.getProperties().keySet());
    required.removeAll(candidates.iterator().next());
    schema.setRequired(required.isEmpty() ? null : required.stream().toList());
  }

  /** Its own, and those of what is written unwrapped among them. */
  private static Stream<RecordComponentInfo> components(IndexView index, ClassInfo type) {
    return type.recordComponents().stream()
        .flatMap(
            component ->
                type.field(component.name()).hasAnnotation(UNWRAPPED)
                    ? components(index, index.getClassByName(component.type().name()))
                    : Stream.of(component));
  }

  private static boolean nullable(RecordComponentInfo component) {
    return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    AnnotationValue name = schema == null ? null : schema.value("name");
    return name == null ? type.simpleName() : name.asString();
  }
}
