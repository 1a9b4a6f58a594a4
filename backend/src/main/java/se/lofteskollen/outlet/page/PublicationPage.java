package se.lofteskollen.outlet.page;

import java.util.Map;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.outlet.Templates;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.sharing.SharePicture;
import se.lofteskollen.outlet.sharing.Shortened;
import se.lofteskollen.voice.Speaker;

/** What crawlers, browsers without script and the site's application get of a publication. */
final class PublicationPage {
  /** What search engines and social media show of a description. */
  private static final int DESCRIPTION = 200;

  private PublicationPage() {}

  static String of(Edition edition) {
    return Printable.of(
        Templates.render(
            "page",
            Map.of(
                "edition",
                edition,
                "description",
                Shortened.to(DESCRIPTION, edition.inShort() + " " + edition.summary()),
                "picture",
                SharePicture.alternative(edition),
                "width",
                SharePicture.WIDTH,
                "height",
                SharePicture.HEIGHT)));
  }

  /** The application alone, which says that there is no such publication. */
  static String missing(Speaker speaker) {
    return Templates.render(
        "missing",
        Map.of(
            "language",
            speaker.language().tag(),
            "title",
            speaker.say("edition.missingTitle"),
            "missing",
            speaker.say("edition.missing"),
            "toStart",
            speaker.say("edition.toStart")));
  }
}
