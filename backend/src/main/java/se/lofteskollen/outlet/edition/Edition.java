package se.lofteskollen.outlet.edition;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as a person reads it: every figure of its snapshot, or of a draft, as a Swedish text.
 * Documents, pages, pictures and posts say nothing else.
 *
 * @param agreement its title, with the municipalities
 * @param municipalities without "kommun"
 * @param demonstration whether records are invented; every outlet says so
 * @param retold whether the agreement's text is told in other words than it was signed in
 * @param tallies how many activities got which answer; what was kept first
 * @param checks what every party has seen to
 * @param figures every figure that programs get, too
 * @param imprint null: a draft
 */
public record Edition(
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
    public String published() {
      return Phrases.day(publishedAt);
    }
  }

  /** Where more can be read, and about what. */
  public record Reference(String about, List<String> addresses) {}

  /** Who stands for it, since when, and where it sees things otherwise. */
  public record Signature(String organisation, String day, @Nullable String dissent) {}

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
      String unit,
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
  public record Deviation(
      String about, String days, String reason, String explanation, @Nullable String instead) {}

  /** Every figure of one activity or target. */
  public record FigureTable(String title, List<FigureLine> lines) {}

  /** One figure; where it tells of no time, of no unit, these are empty. */
  public record FigureLine(String label, String period, String value, String unit) {}

  /** So many activities got this answer. */
  public record Tally(String answer, String afterNumber, Look look, int number) {

    /** How it looks where it is drawn. */
    public enum Look {
      DONE,
      NOT_DONE,
      UNDECIDED
    }
  }

  /** The first sentence that says how it went: 3 av 5 aktiviteter hölls och 2 hölls inte. */
  public String inShort() {
    int all = tallies.stream().mapToInt(Tally::number).sum();
    if (all == 0) {
      return "Inga aktiviteter ingick.";
    }
    var kept = tallies.getFirst();
    return Phrases.list(
            Stream.concat(
                    Stream.of(
                        "%d av %d %s %s"
                            .formatted(
                                kept.number(),
                                all,
                                all == 1 ? "aktivitet" : "aktiviteter",
                                kept.afterNumber())),
                    tallies.stream()
                        .skip(1)
                        .map(tally -> tally.number() + " " + tally.afterNumber()))
                .toList())
        + ".";
  }

  /** Where the agreement holds: Kävlinge och Lomma. */
  public String places() {
    return Phrases.list(municipalities);
  }

  /** The title as it stands where the page itself is not seen. */
  public String heading() {
    return demonstration ? "Exempeldata: " + title : title;
  }
}
