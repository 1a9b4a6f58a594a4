import { useTranslation } from 'react-i18next';
import type { Indicator, Measurement } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Heading } from '@/ui';
import type { Surroundings } from './chartLayout';
import { hasValue, periodKey, pointsOf } from './points';
import { ValueChart } from './ValueChart';
import { ValueTable } from './ValueTable';
import styles from './KpiTargets.module.css';

interface SeriesProps extends Surroundings {
  indicator: Indicator;
  measurements: Measurement[];
  /** Of the heading: below a target it is the fourth. */
  level?: 2 | 4;
}

/** What one indicator has measured: drawn where there are numbers, in words where the source has only words. */
export function Series({ indicator, measurements, level = 4, ...around }: SeriesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { baseline, intervals = [], processChart } = around;
  const { seriesBreaks } = indicator;
  const inOrder = [...measurements].sort((a, b) => periodKey(a.period).localeCompare(periodKey(b.period)));
  const area = t(`kpi.area.${indicator.area.kind}`, { name: indicator.area.name });
  const points = pointsOf(inOrder);
  // One value alone draws nothing that a sentence does not say better.
  const drawn = points.filter(hasValue).length > 1;
  const told = inOrder.filter(
    ({ words, value, current, withheld }) =>
      current && (withheld ? !drawn : words || (!drawn && value !== undefined)),
  );
  return (
    <div className={styles.series}>
      <Heading level={level} data-size="2xs">
        <LocalText text={indicator.name} /> ({local(indicator.unit)})
      </Heading>
      {!drawn && <p className={styles.area}>{area}</p>}
      <p className={styles.good}>{t(`kpi.good.${indicator.goodDirection}`)}</p>
      {measurements.length === 0 && <p className={styles.none}>{t('kpi.noMeasurements')}</p>}
      {drawn && (
        <ValueChart
          name={local(indicator.name)}
          kind={indicator.kind}
          area={area}
          points={points}
          breaks={seriesBreaks.map(({ date }) => date)}
          {...around}
        />
      )}
      {baseline && !drawn && (
        <p className={styles.baseline}>
          {t('kpi.baselineValue', {
            period: format.span(baseline.period),
            value: format.number(baseline.value),
          })}
        </p>
      )}
      {told.length > 0 && (
        <ul className={styles.words}>
          {told.map((measurement) => (
            <li key={measurement.id}>
              <strong>{format.span(measurement.period)}:</strong> <Told measurement={measurement} />
            </li>
          ))}
        </ul>
      )}
      {seriesBreaks.length > 0 && (
        <ul className={styles.breaks} aria-label={t('kpi.breaks')}>
          {seriesBreaks.map(({ date, reason }) => (
            <li key={date}>
              {t('kpi.brokenFrom', { date: format.date(date) })} <LocalText text={reason} />
            </li>
          ))}
        </ul>
      )}
      {measurements.length > 0 && (
        <ValueTable
          name={local(indicator.name)}
          kind={indicator.kind}
          measurements={inOrder}
          intervals={intervals}
          processChart={processChart}
        />
      )}
    </div>
  );
}

function Told({ measurement: { value, words, direction, withheld } }: { measurement: Measurement }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (withheld) return t('kpi.withheldWhy');
  return (
    <>
      {value !== undefined && format.number(value)} {words && <LocalText text={words} />}
      {direction && !words && <span className={styles.direction}> {t(`kpi.direction.${direction}`)}</span>}
    </>
  );
}
