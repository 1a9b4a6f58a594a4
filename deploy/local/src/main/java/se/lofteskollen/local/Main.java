package se.lofteskollen.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The launcher behind {@code make run} and behind the browser journeys. */
final class Main {
  private static final int LAST_LINES = 25;

  private Main() {}

  public static void main(String[] arguments) {
    Console console = new Console(System.out);
    // What the launcher ends with: 0 when it was asked to stop, 1 when something went wrong.
    AtomicInteger exitStatus = new AtomicInteger();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, unexpected) -> {
          unexpected.printStackTrace();
          exitStatus.set(1);
        });
    try {
      run(List.of(arguments), console, exitStatus);
    } catch (StackStopped asked) {
      // The one who asked is stopping everything at this moment.
      return;
    } catch (ServiceFailed failed) {
      console.say("");
      Processes.tail(failed.log(), LAST_LINES).forEach(line -> console.say("  | " + line));
      console.say("");
      console.say(
          "%s Above are the last lines of %s."
              .formatted(failed.getMessage(), repository().relativize(failed.log())));
      exitStatus.set(1);
    } catch (StackException cannot) {
      console.say(String.valueOf(cannot.getMessage()));
      exitStatus.set(1);
    }
    System.exit(exitStatus.get());
  }

  private static void run(List<String> arguments, Console console, AtomicInteger exitStatus) {
    Settings settings = Settings.from(arguments, System.getenv());
    Stack stack = Stack.prepare(settings, Layout.of(repository(), settings.mode()), console);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stack.stop();
                  // Being asked to stop is no failure, as which the signal would otherwise be told.
                  Runtime.getRuntime().halt(exitStatus.get());
                },
                "stop"));
    if (settings.mode() == Settings.Mode.TEST) {
      stopWithParent();
    }
    if (!settings.checkOnly()) {
      stack.start();
      stack.supervise();
    }
  }

  private static Path repository() {
    return Path.of(System.getProperty("repository.root", "")).toAbsolutePath().normalize();
  }

  /** A test run that is killed takes its stack with it. */
  private static void stopWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> Thread.ofVirtual().start(() -> stopAfter(parent)));
  }

  private static void stopAfter(ProcessHandle parent) {
    parent.onExit().join();
    System.exit(0);
  }
}
