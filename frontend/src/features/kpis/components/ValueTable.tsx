import { useTranslation } from 'react-i18next';
import type { Measurement, ProcessChart, ValueInterval } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, ExternalLink, Table } from '@/ui';
import { samePeriod } from './points';
import { useFigureWords } from './useFigureWords';
import styles from './KpiTargets.module.css';

interface ValueTableProps {
  name: string;
  measurements: Measurement[];
  intervals: ValueInterval[];
  processChart?: ProcessChart;
}

/** All that the chart shows and more: every vintage, with its source. A column that says nothing is left out. */
export function ValueTable({ name, measurements, intervals, processChart }: ValueTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { interval: intervalWords } = useFigureWords();
  const revised = measurements.some(({ vintage }) => vintage > 1);
  const intervalFor = ({ period, value, current, withheld }: Measurement) =>
    current && !withheld && value !== undefined
      ? intervals.find((one) => samePeriod(one.period, period))?.interval
      : undefined;
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
                {intervals.length > 0 && (
                  <Table.HeaderCell scope="col">{t('kpi.intervalColumn')}</Table.HeaderCell>
                )}
                <Table.HeaderCell scope="col">{t('kpi.status')}</Table.HeaderCell>
                {revised && <Table.HeaderCell scope="col">{t('kpi.vintage')}</Table.HeaderCell>}
                <Table.HeaderCell scope="col">{t('kpi.source')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {measurements.map((measurement) => {
                const { id, period, status, source, vintage, publishedOn } = measurement;
                const interval = intervalFor(measurement);
                return (
                  <Table.Row key={id}>
                    <Table.HeaderCell scope="row">{format.span(period)}</Table.HeaderCell>
                    <Table.Cell>
                      <ValueCell measurement={measurement} processChart={processChart} />
                    </Table.Cell>
                    {intervals.length > 0 && <Table.Cell>{interval && intervalWords(interval)}</Table.Cell>}
                    <Table.Cell>{t(`kpis.statuses.${status}`)}</Table.Cell>
                    {revised && (
                      <Table.Cell>
                        {publishedOn
                          ? t('kpi.vintageOf', { vintage, date: format.date(publishedOn) })
                          : vintage}
                      </Table.Cell>
                    )}
                    <Table.Cell>
                      <ExternalLink
                        href={source}
                        label={t('kpi.openSource', { period: format.span(period) })}
                      >
                        {hostOf(source)}
                      </ExternalLink>
                    </Table.Cell>
                  </Table.Row>
                );
              })}
            </Table.Body>
          </Table>
        </div>
      </Details.Content>
    </Details>
  );
}

interface ValueCellProps {
  measurement: Measurement;
  processChart?: ProcessChart;
}

function ValueCell({ measurement, processChart }: ValueCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { period, value, words, note, current, withheld } = measurement;
  if (withheld) return t('kpi.withheldWhy');
  const signals = current ? processChart?.signals.find((one) => samePeriod(one.period, period))?.signals : [];
  return (
    <>
      {value === undefined ? words && <LocalText text={words} /> : format.number(value)}
      {!current && ` (${t('kpi.replaced')})`}
      {signals?.map((signal) => (
        <small key={signal}> {t(`kpi.signal.${signal}`)}</small>
      ))}
      {note && (
        <small>
          {' '}
          <LocalText text={note} />
        </small>
      )}
    </>
  );
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
