import { useTranslation } from 'react-i18next';
import type { Indicator, KpiTarget, Measurement } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, ExternalLink, Heading, Table } from '@/ui';
import { pointsOf } from './points';
import { ValueChart } from './ValueChart';
import styles from './KpiTargets.module.css';

interface SeriesProps {
  indicator: Indicator;
  measurements: Measurement[];
  baseline?: KpiTarget['baseline'];
  /** Of the heading: below a target it is the fourth. */
  level?: 2 | 4;
}

/** What one indicator has measured: drawn where there are numbers, in words where the source has only words. */
export function Series({ indicator, measurements, baseline, level = 4 }: SeriesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const inOrder = [...measurements].sort((a, b) => a.period.start.localeCompare(b.period.start));
  const points = pointsOf(inOrder);
  // One value alone draws nothing that a sentence does not say better.
  const drawn = points.length > 1;
  const told = inOrder.filter(
    ({ words, value, current }) => current && (words || (!drawn && typeof value === 'number')),
  );
  return (
    <div className={styles.series}>
      <Heading level={level} data-size="2xs">
        <LocalText text={indicator.name} /> ({local(indicator.unit)})
      </Heading>
      <p className={styles.area}>{t(`kpi.area.${indicator.area.kind}`, { name: indicator.area.name })}</p>
      <p className={styles.good}>{t(`kpi.good.${indicator.goodDirection}`)}</p>
      {measurements.length === 0 && <p className={styles.none}>{t('kpi.noMeasurements')}</p>}
      {drawn && <ValueChart name={local(indicator.name)} points={points} baseline={baseline} />}
      {baseline && (
        <p className={styles.baseline}>
          {t('kpi.baselineValue', {
            period: format.span(baseline.period),
            value: format.number(baseline.value),
          })}
        </p>
      )}
      {told.length > 0 && (
        <ul className={styles.words}>
          {told.map(({ id, period, value, words, direction }) => (
            <li key={id}>
              <strong>{format.span(period)}:</strong> {typeof value === 'number' && format.number(value)}{' '}
              {words && <LocalText text={words} />}
              {direction && <span className={styles.direction}> {t(`kpi.direction.${direction}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      {measurements.length > 0 && <ValueTable measurements={inOrder} name={local(indicator.name)} />}
    </div>
  );
}

function ValueTable({ measurements, name }: { measurements: Measurement[]; name: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Details className={styles.details}>
      <Details.Summary>{t('kpi.table')}</Details.Summary>
      <Details.Content>
        <div className={styles.tableWrap}>
          <Table className={styles.table}>
            <caption className="visually-hidden">{name}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('kpi.period')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('kpi.value')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('kpi.source')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {measurements.map(({ id, period, value, words, note, status, source, current }) => (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">{format.span(period)}</Table.HeaderCell>
                  <Table.Cell>
                    {typeof value === 'number' ? format.number(value) : words && <LocalText text={words} />}
                    {status === 'PRELIMINARY' && ` (${t('kpi.preliminary')})`}
                    {!current && ` (${t('kpi.replaced')})`}
                    {note && (
                      <small>
                        {' '}
                        <LocalText text={note} />
                      </small>
                    )}
                  </Table.Cell>
                  <Table.Cell>
                    <ExternalLink href={source} label={t('kpi.openSource', { period: format.span(period) })}>
                      {hostOf(source)}
                    </ExternalLink>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </Details.Content>
    </Details>
  );
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
