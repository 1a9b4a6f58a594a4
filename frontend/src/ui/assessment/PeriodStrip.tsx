import { Details, Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodResult, Every } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { useTold } from '@/i18n/useTold';
import { Icon } from '../Icon';
import { isSilent, partLook } from './assessmentStatus';
import { PeriodTable } from './PeriodTable';
import { usePeriodNames } from './usePeriodNames';
import styles from './PeriodStrip.module.css';

/** A year of weeks still fits; a year of days is a table only. */
const MOST_CELLS = 53;

const cellWords = (period: PeriodResult) => {
  if (isSilent(period)) return 'assessment.cellSilent';
  return (period.hours ?? period).waiting > 0 ? 'assessment.cellWaiting' : 'assessment.cell';
};

interface PeriodStripProps {
  periods: PeriodResult[];
  every: Every;
  /** The noun after a number. */
  unit: (count: number) => string;
}

/** One cell per period: kept, missed or open is told by shape, word and number; colour only repeats it. */
export function PeriodStrip({ periods, every, unit }: PeriodStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useTold();
  const names = usePeriodNames(every);
  const id = useId();
  const statuses = [...new Set(periods.map(({ status }) => status))];
  const title = t(`assessment.periods.${every}`);

  const describe = (period: PeriodResult) => {
    const { done, doneInexact, required, waiting } = period.hours ?? period;
    return t(cellWords(period), {
      period: names.long(period),
      done: told(format.number(done), doneInexact?.exactness),
      required: format.number(required),
      waiting: format.number(waiting),
      unit: unit(required),
      status: t(`assessment.periodStatus.${period.status}`),
    });
  };

  return (
    <div className={styles.periods}>
      <Heading level={5} data-size="2xs" id={id}>
        {title}
      </Heading>
      {periods.length <= MOST_CELLS && (
        <>
          <p className={styles.hint}>{t(`assessment.periodsHint.${every}`, { unit: unit(2) })}</p>
          <ol className={styles.strip} aria-labelledby={id}>
            {periods.map((period) => {
              const { done, doneInexact, required, waiting } = period.hours ?? period;
              return (
                <li key={period.key} data-status={period.status} data-color={partLook[period.status].tone}>
                  <span className="visually-hidden">{describe(period)}</span>
                  <span aria-hidden="true" className={styles.name}>
                    {names.short(period)}
                  </span>
                  <span aria-hidden="true" className={styles.shape}>
                    <Icon name={partLook[period.status].icon} size="1.5rem" />
                  </span>
                  <span aria-hidden="true" className={styles.count}>
                    {isSilent(period) ? '–' : told(format.number(done), doneInexact?.exactness)}/
                    {format.number(required)}
                  </span>
                  {waiting > 0 && (
                    <span aria-hidden="true" className={styles.waiting}>
                      {t('assessment.waitingShort', { count: waiting })}
                      <Icon name="clock" size="0.9em" />
                    </span>
                  )}
                </li>
              );
            })}
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
        </>
      )}
      <Details className={styles.details}>
        <Details.Summary>{t(`assessment.periodsTable.${every}`)}</Details.Summary>
        <Details.Content>
          <PeriodTable caption={title} every={every} periods={periods} name={names.long} />
        </Details.Content>
      </Details>
    </div>
  );
}
