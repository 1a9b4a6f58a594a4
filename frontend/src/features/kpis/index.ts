export { EditIndicatorPage, NewIndicatorPage } from './components/keeping/IndicatorFormPage';
export { IndicatorPage } from './components/keeping/IndicatorPage';
export { IndicatorsPage } from './components/keeping/IndicatorsPage';
export { KpiTargets } from './components/KpiTargets';
export { NewMeasurementPage } from './components/keeping/MeasurementFormPage';
