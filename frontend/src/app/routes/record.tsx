export { RecordPage as Component } from '@/features/records';
