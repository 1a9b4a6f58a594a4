export { CorrectPage } from './components/CorrectPage';
export { MyRecordsPage } from './components/MyRecordsPage';
export { RecordPage } from './components/RecordPage';
export { ReviewPage } from './components/ReviewPage';
