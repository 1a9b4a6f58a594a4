export { EmbedPage } from './components/EmbedPage';
export { PlannedFollowUps } from './components/PlannedFollowUps';
export { PublicationPage } from './components/PublicationPage';
export { PublicationsPage } from './components/PublicationsPage';
export { SharingPage } from './components/SharingPage';
