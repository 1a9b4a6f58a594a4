package se.lofteskollen.voice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Who speaks: all languages in answers, the first where one has to be chosen, on paper, in feeds,
 * calendars, posts and mails.
 */
final class VoiceProducer {
  private VoiceProducer() {}

  @Produces
  @Singleton
  static Voice ours() {
    return Voice.ours();
  }

  @Produces
  @Singleton
  static Speaker first() {
    return Voice.ours().first();
  }
}
