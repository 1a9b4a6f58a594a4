package se.lofteskollen.outlet.edition;

import io.quarkus.qute.RawString;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.voice.Speaker;

/**
 * A follow-up as a person reads it: every figure of its snapshot, or of a draft, in the words of
 * one language. Documents, pages, pictures and posts say nothing else.
 *
 * @param speaker says what no figure does: headings, and what the outlets add
 * @param agreement its title, with the municipalities
 * @param municipalities without "kommun"
 * @param demonstration whether records are invented; every outlet says so
 * @param retold whether the agreement's text is told in other words than it was signed in
 * @param inShort the first sentence that says how it went
 * @param inShortOfTargets the same of what came of it; null where there was no target
 * @param tallies how many activities to draw how, in the order of the sentence; empty where nothing
 *     is decided
 * @param checks what every party has seen to
 * @param figures every figure that programs get, too
 * @param imprint null: a draft
 */
public record Edition(
    Speaker speaker,
    String title,
    String agreement,
    String period,
    List<String> municipalities,
    boolean demonstration,
    boolean retold,
    List<String> parties,
    List<Signature> approvals,
    List<String> checks,
    String summary,
    String knownOn,
    @Nullable String note,
    List<Change> changes,
    String inShort,
    @Nullable String inShortOfTargets,
    List<Tally> tallies,
    List<Pledge> pledges,
    List<Target> targets,
    List<Deviation> deviations,
    List<Reference> sources,
    List<Reference> methods,
    List<FigureTable> figures,
    @Nullable Imprint imprint) {

  /**
   * Which version it is and where the same is found in other forms.
   *
   * @param file what its files are called, without an ending
   * @param sha256 of the snapshot's canonical form, hexadecimal
   * @param page on the site; names the version only where the reader asked for one
   */
  public record Imprint(
      int version,
      Instant publishedAt,
      String file,
      String sha256,
      URI page,
      URI document,
      URI picture,
      URI data,
      URI feed) {

    /** The day in Sweden. */
    LocalDate publishedOn() {
      return LocalDate.ofInstant(publishedAt, SwedishClock.ZONE);
    }
  }

  /** Where more can be read, and about what. */
  public record Reference(String about, List<String> addresses) {}

  /** Who stands for it, since when, and where it sees things otherwise. */
  public record Signature(
      String organisation, String day, @Nullable String dissents, @Nullable String dissent) {}

  /** What a correction changed; null: it was not there, or is taken away. */
  public record Change(String where, @Nullable String from, @Nullable String to) {}

  /** A pledge and what was done. */
  public record Pledge(
      String id,
      String title,
      String wording,
      @Nullable String judgement,
      List<Activity> activities) {}

  /** An activity and its answer; rows of all its periods, occasions and units. */
  public record Activity(
      String title,
      String wording,
      String status,
      @Nullable String written,
      String explanation,
      @Nullable String reason,
      String leads,
      String counted,
      List<Row> rows) {}

  /** One period, occasion or unit; a promise in hours is told in hours. */
  public record Row(String name, String promised, String done, String answer) {}

  /** What came of it: two answers. */
  public record Target(
      String id,
      String title,
      String wording,
      String verdict,
      String attainment,
      String explanation,
      boolean preliminary,
      @Nullable String indicator,
      List<Value> values,
      @Nullable Chart chart) {

    /** Whether the table needs a column for intervals. */
    public boolean uncertain() {
      return values.stream().anyMatch(value -> !value.interval().isEmpty());
    }

    /** Whether the table needs a column for remarks. */
    public boolean remarked() {
      return values.stream().anyMatch(value -> !value.remark().isEmpty());
    }
  }

  /** A value as the table tells it; interval and remark may be empty. */
  public record Value(String period, String value, String interval, String remark) {}

  /** What could not be done as promised. */
  public record Deviation(String about, String told, @Nullable String instead) {}

  /** Every figure of one activity or target. */
  public record FigureTable(String title, List<FigureLine> lines) {}

  /** One figure; where it tells of no time, of no unit, these are empty. */
  public record FigureLine(String label, String period, String value, String unit) {}

  /** So many activities are drawn like this. */
  public record Tally(Look look, int number) {

    /** How it looks where it is drawn. */
    public enum Look {
      DONE,
      NOT_DONE,
      UNDECIDED
    }
  }

  /** Where the agreement holds: Kävlinge och Lomma. */
  public String places() {
    return speaker.list(municipalities);
  }

  /** The title as it stands where the page itself is not seen. */
  public String heading() {
    return demonstration ? speaker.say(message("heading").with("title", title)) : title;
  }

  /** Of all the service's pages. */
  public String pageTitle() {
    return speaker.say(message("pageTitle").with("title", heading()));
  }

  /** Where and when. */
  public String opening() {
    return speaker.say(message("period").with("places", places()).with("period", period));
  }

  /** Nothing of a draft. */
  public String publishedOn() {
    return imprint == null
        ? ""
        : speaker.say(message("published").with("day", imprint.publishedOn()));
  }

  /** Nothing of a draft. */
  public String versionMark() {
    return imprint == null
        ? ""
        : speaker.say(
            message("version")
                .with("version", imprint.version())
                .with("day", imprint.publishedOn()));
  }

  /** Which page of how many, as the content of a style sheet's rule. */
  public RawString pageOf() {
    return new RawString(
        "\"%s\""
            .formatted(
                speaker.say(
                    message("pageOf")
                        .with("page", "\" counter(page) \"")
                        .with("pages", "\" counter(pages) \""))));
  }

  /** A text that is the same in every edition. */
  public String say(String code) {
    return speaker.say(message(code));
  }

  /** The same before what it is a label of. */
  public String label(String code) {
    return speaker.say(message("label").with("what", message(code)));
  }

  /** BCP 47, of the language: sv. */
  public String language() {
    return speaker.language().tag();
  }

  /** BCP 47, of how days and numbers are written: sv-SE. */
  public String locale() {
    return speaker.language().locale().toLanguageTag();
  }

  /** As social media expect it: sv_SE. */
  public String openGraphLocale() {
    return locale().replace('-', '_');
  }

  static Message message(String code) {
    return Message.of("edition." + code);
  }
}
