export { KpiTargets } from './components/KpiTargets';
