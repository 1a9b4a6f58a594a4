package se.lofteskollen.outlet.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.PublicationService;
import se.lofteskollen.followup.PublicationView;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.Printable;
import se.lofteskollen.outlet.Templates;
import se.lofteskollen.outlet.edition.Edition;
import se.lofteskollen.outlet.edition.Editions;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.Speaker;

/** What was published last, for those who follow it in a feed reader. */
@ApplicationScoped
public class FeedService {
  /** Older ones are in the list of publications. */
  private static final int NEWEST = 50;

  private static final String ATOM = "atom_1.0";
  private static final String NAME = "Löfteskollen";
  private static final String TEXT = "text";
  private static final String HTML = "html";
  private static final String JSON = "application/json";
  private static final String PDF = "application/pdf";

  private final PublicationService publications;
  private final MunicipalityService municipalities;
  private final Editions editions;
  private final Addresses addresses;
  private final Speaker speaker;

  FeedService(
      PublicationService publications,
      MunicipalityService municipalities,
      Editions editions,
      Addresses addresses,
      Speaker speaker) {
    this.publications = publications;
    this.municipalities = municipalities;
    this.editions = editions;
    this.addresses = addresses;
    this.speaker = speaker;
  }

  /**
   * The feed in UTF-8. Each publication is one entry; a correction makes it an updated one.
   *
   * @param municipality four-digit code; null: the whole country
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no municipality has the code
   */
  public byte[] atom(@Nullable String municipality) {
    List<PublicationView> newest =
        publications.latest(null, municipality, new PageRequest(1, NEWEST)).items();
    String query = municipality == null ? "" : "?municipality=" + municipality;
    var feed = new Feed(ATOM);
    feed.setId(urn(named("feeds/publications" + query)));
    feed.setTitle(title(municipality));
    feed.setUpdated(Date.from(newest.isEmpty() ? Instant.EPOCH : newest.getFirst().publishedAt()));
    feed.setAuthors(List.of(person(NAME)));
    feed.setOtherLinks(
        List.of(link("self", FeedResource.ATOM, addresses.api("/feeds/publications" + query))));
    feed.setAlternateLinks(
        List.of(
            link(
                "alternate",
                "text/html",
                addresses.page(municipality == null ? "/" : "/kommuner/" + municipality))));
    feed.setEntries(newest.stream().map(this::entry).toList());
    return written(feed);
  }

  private Entry entry(PublicationView publication) {
    UUID id = publication.id();
    var note = publication.note();
    Edition edition = editions.read(id, null);
    var entry = new Entry();
    entry.setId(urn(id));
    String heading = edition.heading();
    entry.setTitleEx(
        plain(note == null ? heading : said(Message.of("feed.corrected").with("title", heading))));
    entry.setUpdated(Date.from(publication.publishedAt()));
    entry.setPublished(Date.from(first(publication)));
    entry.setSummary(
        plain(
            note == null
                ? said(written(publication.summary()))
                : said(
                    Message.of("feed.correction")
                        .with("note", written(note))
                        .with("summary", written(publication.summary())))));
    entry.setAlternateLinks(
        List.of(
            link("alternate", "text/html", addresses.publicationPage(id)),
            link(
                "alternate",
                JSON,
                addresses.api("/publications/" + id + "/versions/" + publication.version())),
            link("alternate", PDF, addresses.api("/publications/" + id + "/document"))));
    entry.setContents(List.of(html(Templates.render("article", Map.of("edition", edition)))));
    List<SyndPerson> parties =
        publication.agreement().parties().stream()
            .map(party -> person(said(written(party.name()))))
            .toList();
    entry.setContributors(parties);
    return entry;
  }

  private Instant first(PublicationView publication) {
    return publication.version() == 1
        ? publication.publishedAt()
        : publications.firstPublishedAt(publication.id());
  }

  private String title(@Nullable String municipality) {
    return municipality == null
        ? said(Message.of("feed.title"))
        : said(
            Message.of("feed.titleIn")
                .with("municipality", municipalities.get(municipality).name()));
  }

  private String said(Saying saying) {
    return speaker.say(saying);
  }

  private static Saying written(Text text) {
    return new Saying.Written(text.sv(), text.en());
  }

  private static Content plain(String text) {
    return content(TEXT, text);
  }

  /** The whole of it, with every figure, for who reads in the feed reader. */
  private static Content html(String article) {
    return content(HTML, article);
  }

  private static Content content(String type, String text) {
    var content = new Content();
    content.setType(type);
    content.setValue(Printable.of(text));
    return content;
  }

  private static SyndPerson person(String name) {
    var person = new Person();
    person.setName(Printable.of(name));
    return person;
  }

  private static Link link(String relation, String type, URI address) {
    var link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(address.toString());
    return link;
  }

  /** The same name always has the same id, wherever the service lives. */
  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("lofteskollen/" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  private static byte[] written(Feed feed) {
    var atom = new StringWriter();
    try {
      new WireFeedOutput().output(feed, atom);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written.", e);
    } catch (FeedException e) {
      throw new IllegalStateException("The feed has everything that Atom demands.", e);
    }
    return atom.toString().getBytes(StandardCharsets.UTF_8);
  }
}
