package se.lofteskollen.outlet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.lofteskollen.followup.snapshot.StoredForms;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.edition.Editions;
import se.lofteskollen.voice.Speaker;
import se.lofteskollen.voice.Voice;

/** Kävlinge's year 2021, as it was once published, with invented records. */
public final class PublishedExample {
  public static final String JSON = json();
  public static final String FINGERPRINT = "ab12".repeat(16);

  private static final String SITE = "https://lofteskollen.example";

  private PublishedExample() {}

  public static Edition edition(String json) {
    return edition(snapshot(json), Voice.ours().first());
  }

  /** The same in another language. */
  public static Edition edition(Snapshot snapshot, Speaker speaker) {
    return Editions.of(
        snapshot,
        FINGERPRINT,
        null,
        new Addresses(URI.create(SITE), "/medborgarloften/v1"),
        speaker);
  }

  public static Snapshot snapshot(String json) {
    try {
      return StoredForms.snapshot(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The same with another summary. */
  public static String withSummary(String summary) {
    String marked = JSON.replaceFirst("\"summary\":\\{\"sv\":\"[^\"]*\"", "@@");
    return marked.replace("@@", "\"summary\":{\"sv\":" + quoted(summary));
  }

  private static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String json() {
    try (InputStream file =
        Objects.requireNonNull(
            PublishedExample.class.getResourceAsStream("/publications/kavlinge-2021-h2.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
