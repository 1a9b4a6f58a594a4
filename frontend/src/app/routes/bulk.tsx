export { BulkPage as Component } from '@/features/records';
