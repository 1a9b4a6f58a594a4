export { NewIndicatorPage as Component } from '@/features/kpis';
