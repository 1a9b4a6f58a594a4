export { EditorPage } from './components/editor/EditorPage';
export { FollowUpsPage } from './components/FollowUpsPage';
export { FollowUpTasks } from './components/FollowUpTasks';
export { ReadPage } from './components/reading/ReadPage';
