package se.lofteskollen.outlet.sharing;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a municipality or the Police posts, and how long a post may be there. */
@Schema(description = "Where a municipality or the Police posts.")
public enum SocialChannel {
  FACEBOOK(63_206, Counting.CHARACTERS),
  INSTAGRAM(2_200, Counting.CHARACTERS),
  LINKEDIN(3_000, Counting.CHARACTERS),
  MASTODON(500, Counting.LINKS_AS_23),
  BLUESKY(300, Counting.GRAPHEMES),
  X(280, Counting.WEIGHTED);

  private final int limit;
  private final Counting counting;

  SocialChannel(int limit, Counting counting) {
    this.limit = limit;
    this.counting = counting;
  }

  /** The longest post, as {@link #length} counts. */
  int limit() {
    return limit;
  }

  /** How long the channel says that this is. */
  int length(String post) {
    return counting.length(post);
  }

  private enum Counting {
    CHARACTERS {
      @Override
      int length(String post) {
        return post.codePointCount(0, post.length());
      }
    },
    GRAPHEMES {
      @Override
      int length(String post) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(post);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
          count++;
        }
        return count;
      }
    },
    /** An address counts as 23 characters, however long it is. */
    LINKS_AS_23 {
      @Override
      int length(String post) {
        return CHARACTERS.length(withoutLinks(post)) + links(post) * LINK;
      }
    },
    /** The same, and what is neither a Latin letter nor common punctuation counts twice. */
    WEIGHTED {
      @Override
      int length(String post) {
        return withoutLinks(post).codePoints().map(Counting::weight).sum() + links(post) * LINK;
      }
    };

    private static final int LINK = 23;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    abstract int length(String post);

    private static String withoutLinks(String post) {
      return ADDRESS.matcher(post).replaceAll("");
    }

    private static int links(String post) {
      Matcher links = ADDRESS.matcher(post);
      int count = 0;
      while (links.find()) {
        count++;
      }
      return count;
    }

    /** As X publishes it (twitter-text configuration 3). */
    private static int weight(int character) {
      boolean single =
          character <= 0x10FF
              || (character >= 0x2000 && character <= 0x200D)
              || (character >= 0x2010 && character <= 0x201F)
              || (character >= 0x2032 && character <= 0x2037);
      return single ? 1 : 2;
    }
  }
}
