import type { AgreementOverview, Me } from '@/api/model';
import type { Surroundings } from './MoreDetails';

export const surroundingsOf = (
  { agreement }: AgreementOverview,
  organisations: Me['organisations'],
): Surroundings => ({
  period: agreement.period,
  municipalities: agreement.municipalities.map(({ code }) => code),
  parties: agreement.parties,
  recordsFor: agreement.parties.filter(({ slug }) => organisations.some((own) => own.slug === slug)),
});
