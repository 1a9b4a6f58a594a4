export { IndicatorsPage as Component } from '@/features/kpis';
