package se.lofteskollen.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps account of the services that were started and ends all of them, whenever that is asked.
 * After it was asked, nothing more can be started.
 */
final class Supervisor {
  private static final Duration READY_WITHIN = Duration.ofMinutes(4);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);
  private static final Duration ASK_EVERY = Duration.ofMillis(250);

  private final Path stateFile;
  private final Console console;
  private final Health health = new Health();
  private final List<Service> services = new ArrayList<>();
  private RunState state = RunState.ofThisProcess();
  private volatile boolean stopping;

  Supervisor(Path stateFile, Console console) {
    this.stateFile = stateFile;
    this.console = console;
    state.write(stateFile);
  }

  /** Starts one more service. The one that stops everything waits until it is on the list. */
  synchronized <S extends Service> S launch(Supplier<S> start) {
    if (stopping) {
      throw new StackStopped();
    }
    S service = start.get();
    services.add(service);
    state = state.with(service);
    state.write(stateFile);
    return service;
  }

  /** A service that has done its work and is not watched any more. */
  synchronized void release(Service done) {
    services.remove(done);
  }

  /** Waits until every address answers, and tells how it goes. */
  void awaitReady(Service service, List<URI> addresses, Instant since) {
    Instant tellNext = Instant.now().plus(TELL_EVERY);
    List<URI> waiting = new ArrayList<>(addresses);
    while (true) {
      waiting.removeIf(health::isReady);
      if (waiting.isEmpty()) {
        break;
      }
      requireRunning(service);
      if (Instant.now().isAfter(since.plus(READY_WITHIN))) {
        throw new ServiceFailed(
            "%s did not become ready within %d minutes: %s does not answer."
                .formatted(service.name(), READY_WITHIN.toMinutes(), waiting.getFirst()),
            service.log());
      }
      if (Instant.now().isAfter(tellNext)) {
        console.say(
            "  … waiting for %s (%d s)"
                .formatted(service.name(), Duration.between(since, Instant.now()).toSeconds()));
        tellNext = tellNext.plus(TELL_EVERY);
      }
      Processes.awaitExit(service.process(), ASK_EVERY);
    }
    console.say(
        "  %-10s ready after %s"
            .formatted(service.name(), Console.seconds(Duration.between(since, Instant.now()))));
  }

  private void requireRunning(Service service) {
    if (stopping) {
      throw new StackStopped();
    }
    if (!service.process().isAlive()) {
      throw new ServiceFailed(service.name() + " stopped while it was starting.", service.log());
    }
  }

  /** Waits until a service ends that nobody asked to. */
  void awaitFailure() {
    List<Service> watched;
    synchronized (this) {
      watched = List.copyOf(services);
    }
    CompletableFuture<?>[] ends =
        watched.stream()
            .map(service -> service.process().onExit())
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.anyOf(ends).join();
    if (stopping) {
      throw new StackStopped();
    }
    Service ended =
        watched.stream().filter(service -> !service.process().isAlive()).findFirst().orElseThrow();
    throw new ServiceFailed(ended.name() + " stopped unexpectedly.", ended.log());
  }

  /** Ends every service, the database last; may be called again. */
  void stop() {
    stopping = true;
    synchronized (this) {
      if (services.isEmpty()) {
        return;
      }
      List<Service> users = new ArrayList<>(services.reversed());
      users.removeIf(Database.class::isInstance);
      // Together, since none of them needs another in order to end.
      CompletableFuture.allOf(
              users.stream()
                  .map(service -> CompletableFuture.runAsync(service::stop))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
      services.stream().filter(Database.class::isInstance).forEach(Service::stop);
      services.clear();
    }
  }

  /** True once something has been started and not yet been stopped. */
  synchronized boolean hasServices() {
    return !services.isEmpty();
  }
}
