package se.lofteskollen.local.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The mailbox as plain HTML. What a mail says appears as text, whatever it says. */
final class MailboxPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

  private MailboxPage() {}

  static String list(List<Letter> newestFirst) {
    String content =
        newestFirst.isEmpty()
            ? "<p>Inga brev än. Sidan visar det som tjänsten skickar medan den körs här.</p>"
            : newestFirst.stream()
                .map(MailboxPage::item)
                .collect(Collectors.joining("\n", "<ol reversed>\n", "\n</ol>"));
    return page("E-post som tjänsten skickar", content);
  }

  private static String item(Letter letter) {
    return """
        <li>
        <h2><a href="/messages/%d" dir="auto">%s</a></h2>
        %s
        </li>"""
        .formatted(letter.number(), escape(subject(letter)), facts(letter));
  }

  static String letter(Letter letter) {
    String text = escape(letter.text().strip()).lines().collect(Collectors.joining("<br>\n"));
    return page(
        subject(letter),
        """
        %s
        <p dir="auto">%s</p>
        <p><a href="/">Alla brev</a></p>"""
            .formatted(facts(letter), text));
  }

  static String missing() {
    return page("Sidan finns inte", "<p><a href=\"/\">Alla brev</a></p>");
  }

  private static String facts(Letter letter) {
    return """
        <dl>
        <dt>Från</dt><dd dir="auto">%s</dd>
        <dt>Till</dt><dd dir="auto">%s</dd>
        <dt>Skickat</dt><dd>%s</dd>
        </dl>"""
        .formatted(escape(letter.from()), escape(letter.to()), time(letter.receivedAt()));
  }

  private static String time(Instant instant) {
    return "<time datetime=\"%s\">%s</time>".formatted(instant, TIME.format(instant));
  }

  private static String subject(Letter letter) {
    return letter.subject().isBlank() ? "(utan ämne)" : letter.subject();
  }

  private static String page(String title, String content) {
    return """
        <!doctype html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%1$s</title>
        </head>
        <body>
        <main>
        <h1 dir="auto">%1$s</h1>
        %2$s
        </main>
        </body>
        </html>
        """
        .formatted(escape(title), content);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
