package se.lofteskollen.organisation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

@ApplicationScoped
class MunicipalityRepository implements PanacheRepositoryBase<Municipality, String> {
  private static final Sort BY_NAME = Sort.by("shortName");
  private static final String MATCHES =
      "(lower(name) like :start escape '!' or lower(shortName) like :start escape '!'"
          + " or code like :start escape '!')";

  PanacheQuery<Municipality> search(String start) {
    return find(MATCHES, BY_NAME, Map.of("start", beginning(start)));
  }

  PanacheQuery<Municipality> search(String start, Collection<String> among) {
    return find(
        MATCHES + " and code in :codes",
        BY_NAME,
        Map.of("start", beginning(start), "codes", among));
  }

  private static String beginning(String start) {
    return start.strip().toLowerCase(Locale.of("sv")).replaceAll("[!%_]", "!$0") + "%";
  }
}
