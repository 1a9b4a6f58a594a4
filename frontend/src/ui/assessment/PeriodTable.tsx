import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { PeriodResult, Every } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { useTold } from '@/i18n/useTold';
import { isSilent } from './assessmentStatus';
import styles from './PeriodStrip.module.css';

interface PeriodTableProps {
  caption: string;
  every: Every;
  periods: PeriodResult[];
  name: (period: PeriodResult) => string;
}

export function PeriodTable({ caption, every, periods, name }: PeriodTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useTold();
  return (
    <Table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t(`assessment.period.${every}`)}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('assessment.required')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('assessment.doneColumn')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('assessment.waitingColumn')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('assessment.result')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {periods.map((period) => {
          const { done, doneInexact, required, waiting } = period.hours ?? period;
          return (
            <Table.Row key={period.key}>
              <Table.HeaderCell scope="row">{name(period)}</Table.HeaderCell>
              <Table.Cell>{format.number(required)}</Table.Cell>
              <Table.Cell>
                {isSilent(period)
                  ? t('assessment.silent')
                  : told(format.number(done), doneInexact?.exactness)}
              </Table.Cell>
              <Table.Cell>{format.number(waiting)}</Table.Cell>
              <Table.Cell>{t(`assessment.periodStatus.${period.status}`)}</Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}
