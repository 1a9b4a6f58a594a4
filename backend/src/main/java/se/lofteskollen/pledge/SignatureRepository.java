package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SignatureRepository implements PanacheRepositoryBase<Signature, Signature.Key> {

  List<Signature> under(Collection<UUID> agreements) {
    return agreements.isEmpty()
        ? List.of()
        : list("key.agreementId in ?1 order by signedAt", agreements);
  }
}
