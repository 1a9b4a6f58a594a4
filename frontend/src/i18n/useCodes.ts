import { useTranslation } from 'react-i18next';
import swedish from '@messages/sv.json';

const { content, quota, agreement, amendment, deviation, kpis, assessment, kpi, publication } = swedish;

const knows = <Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> =>
  Object.hasOwn(table, key);

/** What a code of the contract is called where people meet it; nothing for what is no code. */
export function useCodes(): (code: string) => string | undefined {
  const { t } = useTranslation();
  return (code) => {
    if (knows(content.wordingKinds, code)) return t(`content.wordingKinds.${code}`);
    if (knows(content.basisKinds, code)) return t(`content.basisKinds.${code}`);
    if (knows(content.goalKinds, code)) return t(`content.goalKinds.${code}`);
    if (knows(content.everies, code)) return t(`content.everies.${code}`);
    if (knows(content.extents, code)) return t(`content.extents.${code}`);
    if (knows(content.scopes, code)) return t(`content.scopes.${code}`);
    if (knows(content.intervals, code)) return t(`content.intervals.${code}`);
    if (knows(quota.type, code)) return t(`quota.type.${code}`);
    if (knows(quota.weekday, code)) return t(`quota.weekday.${code}`);
    if (knows(agreement.focus, code)) return t(`agreement.focus.${code}`);
    if (knows(amendment.reason, code)) return t(`amendment.reason.${code}`);
    if (knows(deviation.reason, code)) return t(`deviation.reason.${code}`);
    if (knows(kpis.kinds, code)) return t(`kpis.kinds.${code}`);
    if (knows(kpis.areas, code)) return t(`kpis.areas.${code}`);
    if (knows(assessment.status, code)) return t(`assessment.status.${code}`);
    if (knows(assessment.periodStatus, code)) return t(`assessment.periodStatus.${code}`);
    if (knows(kpis.statuses, code)) return t(`kpis.statuses.${code}`);
    if (knows(kpi.direction, code)) return t(`kpi.direction.${code}`);
    if (knows(kpi.verdict, code)) return t(`kpi.verdict.${code}`);
    if (knows(kpi.attainment, code)) return t(`kpi.attainment.${code}`);
    if (knows(publication.writtenStatus, code)) return t(`publication.writtenStatus.${code}`);
    return undefined;
  };
}
