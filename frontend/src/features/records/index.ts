export { CorrectPage } from './components/form/CorrectPage';
export { MyRecordsPage } from './components/lists/MyRecordsPage';
export { RecordPage } from './components/form/RecordPage';
export { ReviewPage } from './components/review/ReviewPage';
export { BulkPage } from './components/bulk/BulkPage';
