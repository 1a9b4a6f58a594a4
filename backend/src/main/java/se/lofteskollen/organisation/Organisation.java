package se.lofteskollen.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class Organisation {
  @Id UUID id;
  @Version long version;
  String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  Text name;

  @Enumerated(EnumType.STRING)
  OrganisationKind kind;

  @ElementCollection
  @CollectionTable(
      name = "organisation_municipality",
      joinColumns = @JoinColumn(name = "organisation_id"))
  @Column(name = "municipality_code")
  Set<String> municipalities = new HashSet<>();

  protected Organisation() {}

  Organisation(String slug, OrganisationContent content) {
    id = Ids.next();
    this.slug = slug;
    replace(content);
  }

  final void replace(OrganisationContent content) {
    name = content.name();
    kind = content.kind();
    if (!municipalities.equals(content.municipalities())) {
      municipalities.clear();
      municipalities.addAll(content.municipalities());
    }
  }

  OrganisationContent content() {
    return new OrganisationContent(name, kind, Set.copyOf(municipalities));
  }
}
