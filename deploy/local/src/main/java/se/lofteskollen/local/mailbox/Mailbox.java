package se.lofteskollen.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An SMTP server that takes mail to anybody and delivers it to a page: {@code /} newest first,
 * {@code /messages/NUMBER}, and {@code /messages.json} for programs. Both listen on 127.0.0.1 alone
 * and keep everything in memory.
 */
public final class Mailbox implements AutoCloseable {
  private static final String ADDRESS = "127.0.0.1";
  private static final String OWNER = "mailbox@localhost";
  private static final String MESSAGES = "/messages/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GreenMail smtp;
  private final HttpServer web;
  private final GreenMailUser owner;
  private final List<Letter> letters = new ArrayList<>();

  private Mailbox(int smtpPort, int webPort) throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(ADDRESS), webPort), 0);
    web.createContext("/", this::answer);
    smtp = new GreenMail(new ServerSetup(smtpPort, ADDRESS, ServerSetup.PROTOCOL_SMTP));
    owner = smtp.setUser(OWNER, "");
    smtp.getUserManager().setMessageDeliveryHandler(this::receive);
  }

  /**
   * Listens when it returns.
   *
   * @throws IOException when the port of the page cannot be opened
   * @throws IllegalStateException when that of the mail server cannot
   */
  public static Mailbox open(int smtpPort, int webPort) throws IOException {
    Mailbox mailbox = new Mailbox(smtpPort, webPort);
    try {
      mailbox.smtp.start();
    } catch (IllegalStateException cannot) {
      mailbox.web.stop(0);
      throw cannot;
    }
    mailbox.web.start();
    return mailbox;
  }

  private GreenMailUser receive(MovingMessage message, MailAddress to)
      throws MessagingException, UserException {
    synchronized (letters) {
      letters.add(
          Letter.of(letters.size() + 1, Instant.now(), to.getEmail(), message.getMessage()));
    }
    return owner;
  }

  private List<Letter> newestFirst() {
    synchronized (letters) {
      return List.copyOf(letters.reversed());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET");
        send(exchange, 405, "text/plain", "");
      } else if (path.equals("/")) {
        send(exchange, 200, "text/html", MailboxPage.list(newestFirst()));
      } else if (path.equals("/messages.json")) {
        send(exchange, 200, "application/json", json());
      } else {
        sendLetter(exchange, path);
      }
    }
  }

  private void sendLetter(HttpExchange exchange, String path) throws IOException {
    String page =
        newestFirst().stream()
            .filter(letter -> path.equals(MESSAGES + letter.number()))
            .findFirst()
            .map(MailboxPage::letter)
            .orElse("");
    if (page.isEmpty()) {
      send(exchange, 404, "text/html", MailboxPage.missing());
    } else {
      send(exchange, 200, "text/html", page);
    }
  }

  private String json() {
    ObjectNode content = JSON.createObjectNode();
    ArrayNode messages = content.putArray("messages");
    newestFirst()
        .forEach(
            letter ->
                messages
                    .addObject()
                    .put("number", letter.number())
                    .put("receivedAt", letter.receivedAt().toString())
                    .put("from", letter.from())
                    .put("to", letter.to())
                    .put("subject", letter.subject())
                    .put("text", letter.text()));
    return content.toString();
  }

  private static void send(HttpExchange exchange, int status, String type, String content)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Both ports are free afterwards, and the mails forgotten. */
  @Override
  public void close() {
    smtp.stop();
    web.stop(0);
  }
}
