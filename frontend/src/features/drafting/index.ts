export { DraftPage } from './components/DraftPage';
export { MyAgreementsPage } from './components/MyAgreementsPage';
export { NewDraftPage } from './components/NewDraftPage';
