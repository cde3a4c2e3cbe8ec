export { EventPublisher } from './event-publisher';
export { NotificationsModule } from './notifications.module';
