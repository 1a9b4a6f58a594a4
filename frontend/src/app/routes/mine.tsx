export { MyRecordsPage as Component } from '@/features/records';
