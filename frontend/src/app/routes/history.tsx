export { HistoryPage as Component } from '@/features/history';
