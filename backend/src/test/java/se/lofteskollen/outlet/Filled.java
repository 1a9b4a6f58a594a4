package se.lofteskollen.outlet;

import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.shared.text.Text;

/**
 * Records in which nothing is left out: every number is another one, every list has one entry, and
 * every text is the one that is asked for.
 */
public final class Filled {
  private final String text;
  private final int kind;
  private int last = 1000;

  private Filled(String text, int kind) {
    this.text = text;
    this.kind = kind;
  }

  /** A record of the type whose texts all are {@code text}; of several kinds it has the first. */
  public static <T extends Record> T with(String text, Class<T> type) {
    return with(text, type, 0);
  }

  /** The same with another kind of everything that comes in several. */
  public static <T extends Record> T with(String text, Class<T> type, int kind) {
    return type.cast(new Filled(text, kind).value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Object entry = value(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Set.class ? Set.of(entry) : List.of(entry);
    }
    var plain = (Class<?>) type;
    if (plain.isSealed()) {
      Class<?>[] kinds = plain.getPermittedSubclasses();
      return value(kinds[kind % kinds.length]);
    }
    if (plain == Text.class) {
      return words();
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return leaf(plain);
  }

  private Object leaf(Class<?> type) {
    last++;
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> last;
      case "long", "Long" -> (long) last;
      case "double", "Double" -> last + 0.5;
      case "BigDecimal" -> new BigDecimal(last + ".25");
      case "boolean", "Boolean" -> false;
      case "String" -> text;
      case "LocalDate" -> LocalDate.of(2021, 1, 1).plusDays(last - 1000L);
      case "Instant" -> Instant.parse("2021-07-20T08:00:00Z");
      case "UUID" -> new UUID(last, last);
      case "URI" -> URI.create("https://source.example/" + last);
      // an answer that is compared with earlier ones as they were
      case "JsonNode" -> TextNode.valueOf("before");
      default -> throw new IllegalArgumentException(type.getName());
    };
  }

  private Text words() {
    return new Text(text, text);
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }
}
