package se.lofteskollen.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, Notification.Key> {}
