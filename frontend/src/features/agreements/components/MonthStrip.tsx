import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodResult, Unit } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { useUnitName } from '@/i18n/useUnitName';
import { Details, Heading, Icon, Table } from '@/ui';
import { partLook } from './assessmentStatus';
import styles from './MonthStrip.module.css';

interface MonthStripProps {
  periods: PeriodResult[];
  unit: Unit | undefined;
}

/** One cell per month: kept, missed or open is told by shape, word and number; colour only repeats it. */
export function MonthStrip({ periods, unit }: MonthStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const id = useId();
  const statuses = [...new Set(periods.map(({ status }) => status))];

  const describe = ({ start, done, required, waiting, status }: PeriodResult) =>
    t(waiting > 0 ? 'assessment.cellWaiting' : 'assessment.cell', {
      month: format.month(start),
      done,
      required,
      waiting,
      unit: unitName(unit, required),
      status: t(`assessment.periodStatus.${status}`),
    });

  return (
    <div className={styles.months}>
      <Heading level={5} data-size="2xs" id={id}>
        {t('assessment.months')}
      </Heading>
      <p className={styles.hint}>{t('assessment.monthsHint', { unit: unitName(unit, 2) })}</p>
      <ol className={styles.strip} aria-labelledby={id}>
        {periods.map((period) => (
          <li key={period.key} data-status={period.status} data-color={partLook[period.status].tone}>
            <span className="visually-hidden">{describe(period)}</span>
            <span aria-hidden="true" className={styles.name}>
              {format.shortMonth(period.start)}
            </span>
            <span aria-hidden="true" className={styles.shape}>
              <Icon name={partLook[period.status].icon} size="1.5rem" />
            </span>
            <span aria-hidden="true" className={styles.count}>
              {period.done}/{period.required}
            </span>
            {period.waiting > 0 && (
              <span aria-hidden="true" className={styles.waiting}>
                {t('assessment.waitingShort', { count: period.waiting })}
                <Icon name="clock" size="0.9em" />
              </span>
            )}
          </li>
        ))}
      </ol>
      <ul className={styles.legend} aria-hidden="true">
        {statuses.map((status) => (
          <li key={status} data-color={partLook[status].tone} data-status={status}>
            <span className={styles.shape}>
              <Icon name={partLook[status].icon} size="1rem" />
            </span>
            {t(`assessment.periodStatus.${status}`)}
          </li>
        ))}
      </ul>
      <Details className={styles.details}>
        <Details.Summary>{t('assessment.monthTable')}</Details.Summary>
        <Details.Content>
          <Table className={styles.table}>
            <caption className="visually-hidden">{t('assessment.months')}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('assessment.month')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('assessment.required')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('assessment.doneColumn')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('assessment.waitingColumn')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('assessment.result')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {periods.map((period) => (
                <Table.Row key={period.key}>
                  <Table.HeaderCell scope="row">{format.month(period.start)}</Table.HeaderCell>
                  <Table.Cell>{period.required}</Table.Cell>
                  <Table.Cell>{period.done}</Table.Cell>
                  <Table.Cell>{period.waiting}</Table.Cell>
                  <Table.Cell>{t(`assessment.periodStatus.${period.status}`)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Details.Content>
      </Details>
    </div>
  );
}
