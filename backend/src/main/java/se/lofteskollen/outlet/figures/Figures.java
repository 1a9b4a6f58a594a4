package se.lofteskollen.outlet.figures;

import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;

/** Every figure of a publication, one after the other. */
public final class Figures {
  private Figures() {}

  /**
   * The figures in the order of the publication: what was done, then what came of it. A number that
   * is withheld has no row but one that says so.
   */
  public static List<Figure> of(Snapshot snapshot) {
    return of(snapshot.report());
  }

  /** The same of what is not published yet. */
  public static List<Figure> of(Report report) {
    var rows = new ArrayList<Figure>();
    for (var pledge : report.pledges()) {
      for (var activity : pledge.activities()) {
        ActivityFigures.add(
            activity,
            new Subject(
                rows,
                "pledges/" + pledge.key() + "/activities/" + activity.key(),
                pledge.title().sv(),
                activity.title().sv(),
                null,
                null,
                report.agreement().period().start(),
                report.period().period().end(),
                null,
                report.containsDemonstrationData()));
      }
    }
    for (var target : report.kpiTargets()) {
      TargetFigures.add(
          target,
          new Subject(
              rows,
              "kpi-targets/" + target.key(),
              null,
              null,
              target.title().sv(),
              null,
              null,
              null,
              null,
              report.containsDemonstrationData()));
    }
    return List.copyOf(rows);
  }
}
