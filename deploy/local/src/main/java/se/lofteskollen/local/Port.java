package se.lofteskollen.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Map;

/**
 * A port that the stack listens on.
 *
 * @param variable the environment variable that changes it
 * @param service what listens on it, in words for people
 */
record Port(String variable, String service, int number) {

  /** The port that the environment names, or the usual one. */
  static Port from(Map<String, String> environment, String variable, String service, int usual) {
    String text = environment.getOrDefault(variable, "").strip();
    if (text.isEmpty()) {
      return new Port(variable, service, usual);
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= 65535) {
        return new Port(variable, service, number);
      }
    } catch (NumberFormatException notANumber) {
      throw new StackException(wrongNumber(variable, text), notANumber);
    }
    throw new StackException(wrongNumber(variable, text));
  }

  /** A port that nobody listens on at this moment. */
  static Port free(String variable, String service) {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Port(variable, service, socket.getLocalPort());
    } catch (IOException noPort) {
      throw new StackException("No free port was found for " + service + ".", noPort);
    }
  }

  /** Complains in one line when somebody else listens on it, on either loopback address. */
  void requireFree() {
    requireFree("127.0.0.1");
    requireFree("::1");
  }

  private void requireFree(String address) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of a stack that has just stopped linger for a minute; they do not hold the
      // port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), number));
    } catch (SocketException unavailable) {
      if (String.valueOf(unavailable.getMessage()).contains("already in use")) {
        throw new StackException(taken(), unavailable);
      }
      if (String.valueOf(unavailable.getMessage()).contains("ermission denied")) {
        throw new StackException(
            "Port %d (%s) may not be opened by this user. Choose one above 1023: %s=… make run"
                .formatted(number, service, variable),
            unavailable);
      }
      // A machine without IPv6 has no ::1 to listen on: nobody else can either.
    } catch (IOException unexpected) {
      throw new StackException("Port %d could not be tried.".formatted(number), unexpected);
    }
  }

  private String taken() {
    return "Port %d (%s) is taken by another program. Stop that program, or choose another port: %s=%d make run"
        .formatted(number, service, variable, number < 65535 ? number + 1 : number - 1);
  }

  private static String wrongNumber(String variable, String text) {
    return "%s=%s is not a port: give a number from 1 to 65535.".formatted(variable, text);
  }
}
