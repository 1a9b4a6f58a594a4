import type { AgreementOverview } from '@/api/model';
import type { Surroundings } from './MoreDetails';

export const surroundingsOf = ({ agreement }: AgreementOverview): Surroundings => ({
  period: agreement.period,
  municipalities: agreement.municipalities.map(({ code }) => code),
  parties: agreement.parties,
});
