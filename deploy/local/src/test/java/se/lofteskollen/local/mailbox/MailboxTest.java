package se.lofteskollen.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final String HOSTILE = "</p><script>alert('x')</script>&amp;\" onload=\"y";

  private final HttpClient http = HttpClient.newHttpClient();
  private int smtpPort;
  private int webPort;
  private Mailbox mailbox;

  @BeforeEach
  void open() throws IOException {
    smtpPort = freePort();
    webPort = freePort();
    mailbox = Mailbox.open(smtpPort, webPort);
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  @Test
  void aMailSentBySmtpAppearsInTheListOnItsPageAndAsJson() throws Exception {
    send("anna@example.se", "Sista dag på fredag: åäö", "Hej!\nUppföljningen är försenad. ÅÄÖ");

    assertThat(get("/").body())
        .contains("lang=\"sv\"", "<h1 dir=\"auto\">E-post som tjänsten skickar</h1>")
        .contains("<a href=\"/messages/1\" dir=\"auto\">Sista dag på fredag: åäö</a>")
        .contains("Löfteskollen &lt;ingen-svarar@localhost&gt;", "anna@example.se");
    assertThat(get("/messages/1").body()).contains("Hej!<br>\nUppföljningen är försenad. ÅÄÖ");
    JsonNode message = messages().path(0);
    assertThat(message.path("to").asText()).isEqualTo("anna@example.se");
    assertThat(message.path("from").asText()).isEqualTo("Löfteskollen <ingen-svarar@localhost>");
    assertThat(message.path("subject").asText()).isEqualTo("Sista dag på fredag: åäö");
    assertThat(message.path("text").asText()).contains("försenad. ÅÄÖ");
    assertThat(message.path("receivedAt").asText()).endsWith("Z");
  }

  @Test
  void theNewestMailIsFirst() throws Exception {
    send("a@example.se", "Först", "1");
    send("b@example.se", "Sedan", "2");

    assertThat(messages().findValuesAsText("subject")).containsExactly("Sedan", "Först");
    assertThat(get("/").body()).containsSubsequence("Sedan", "Först");
  }

  @Test
  void aMailToTwoPeopleIsShownForEachOfThem() throws Exception {
    send("a@example.se, b@example.org", "Till båda", "Hej");

    assertThat(messages().findValuesAsText("to"))
        .containsExactlyInAnyOrder("a@example.se", "b@example.org");
  }

  @Test
  void hostileTextIsText() throws Exception {
    send("a@example.se", HOSTILE, HOSTILE);

    for (String path : new String[] {"/", "/messages/1"}) {
      assertThat(get(path).body())
          .doesNotContain("<script", "\" onload")
          .contains(
              "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&quot; onload=&quot;y");
    }
    assertThat(messages().path(0).path("subject").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void ofAMailWithSeveralPartsThePlainTextIsShown() throws Exception {
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>Som sida</p>", "UTF-8", "html");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText("Som text", "UTF-8");
    MimeMessage message = message("a@example.se", "Två delar");
    message.setContent(new MimeMultipart("alternative", html, plain));
    Transport.send(message);

    assertThat(messages().path(0).path("text").asText()).isEqualTo("Som text");
  }

  @Test
  void nothingIsLoadedOrRunAndNothingCanBeChanged() throws Exception {
    assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none';");
    assertThat(get("/").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    HttpRequest delete = HttpRequest.newBuilder(address("/")).DELETE().build();
    assertThat(http.send(delete, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
  }

  @Test
  void anEmptyMailboxSaysSoAndAnUnknownLetterIsNotFound() throws Exception {
    assertThat(get("/").body()).contains("Inga brev än.");
    assertThat(get("/messages/1").statusCode()).isEqualTo(404);
    assertThat(get("/messages/x").statusCode()).isEqualTo(404);
  }

  @Test
  void bothPortsAreFreeOnceItIsClosed() {
    mailbox.close();

    for (int port : new int[] {smtpPort, webPort}) {
      assertThatCode(() -> bind(port)).doesNotThrowAnyException();
    }
  }

  private void send(String to, String subject, String text) throws Exception {
    MimeMessage message = message(to, subject);
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  private MimeMessage message(String to, String subject) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("ingen-svarar@localhost", "Löfteskollen", "UTF-8"));
    message.setRecipients(RecipientType.TO, InternetAddress.parse(to));
    message.setSubject(subject, "UTF-8");
    return message;
  }

  private JsonNode messages() throws Exception {
    return new ObjectMapper().readTree(get("/messages.json").body()).path("messages");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + webPort + path);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static void bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    }
  }
}
