package se.lofteskollen.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service over HTTP whether it is ready. */
final class Health {
  private static final Duration PATIENCE_PER_REQUEST = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          // The offer to upgrade to HTTP/2 is never answered by Node's server.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE_PER_REQUEST)
          .build();

  /** True when the address answers 200. */
  boolean isReady(URI address) {
    try {
      return http.send(
                  HttpRequest.newBuilder(address).timeout(PATIENCE_PER_REQUEST).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
