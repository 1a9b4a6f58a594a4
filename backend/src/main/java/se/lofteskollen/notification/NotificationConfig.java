package se.lofteskollen.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether those who have to act are told by e-mail. */
@ConfigMapping(prefix = "lofteskollen.notifications")
public interface NotificationConfig {
  /** Off until a mail server is configured. */
  @WithDefault("false")
  boolean enabled();
}
