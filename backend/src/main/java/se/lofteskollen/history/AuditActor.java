package se.lofteskollen.history;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Who made a change, as the account was called then.
 *
 * @param organisations slugs of the organisations that the account acted for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuditActor(String username, String name, List<String> organisations) {}
