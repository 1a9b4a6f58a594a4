export { AgreementPage } from './components/AgreementPage';
export { MunicipalityPage } from './components/MunicipalityPage';
export { StartPage } from './components/StartPage';
