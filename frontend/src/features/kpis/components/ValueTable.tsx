import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, Measurement, ProcessChart, ValueInterval } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, ExternalLink, Table } from '@/ui';
import { figuresOf } from './figures';
import { samePeriod } from './points';
import { useFigureWords } from './useFigureWords';
import styles from './ValueTable.module.css';

interface ValueTableProps {
  name: string;
  kind: Indicator['kind'];
  measurements: Measurement[];
  intervals: ValueInterval[];
  processChart?: ProcessChart;
}

interface Column {
  head: string;
  cell: (measurement: Measurement) => ReactNode;
}

/**
 * All that the chart shows and more: every vintage, what it was counted from and its source. A column that says
 * nothing is left out. Where there is little room each value is a list of its own, with the heads as labels.
 */
export function ValueTable({ name, kind, measurements, intervals, processChart }: ValueTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const revised = measurements.some(({ vintage }) => vintage > 1);
  const intervalOf = ({ period, value, current, withheld }: Measurement) =>
    current && !withheld && value !== undefined
      ? intervals.find((one) => samePeriod(one.period, period))?.interval
      : undefined;
  const vintageOf = ({ vintage, publishedOn }: Measurement) =>
    publishedOn ? t('kpi.vintageOf', { vintage, date: format.date(publishedOn) }) : vintage;
  const columns: Column[] = [
    {
      head: t('kpi.value'),
      cell: (measurement) => <ValueCell measurement={measurement} processChart={processChart} />,
    },
    ...figuresOf[kind].map(({ figure, words: named }) => ({
      head: t(`kpi.figures.${named}`),
      cell: ({ [figure]: given, withheld }: Measurement) =>
        given === undefined || withheld ? undefined : format.number(given),
    })),
    {
      head: t('kpi.intervalColumn'),
      cell: (measurement) => {
        const interval = intervalOf(measurement);
        return interval && words.interval(interval, kind);
      },
    },
    { head: t('kpi.status'), cell: ({ status }) => t(`kpis.statuses.${status}`) },
    { head: t('kpi.vintage'), cell: (measurement) => (revised ? vintageOf(measurement) : undefined) },
    {
      head: t('kpi.source'),
      cell: ({ source, period }) => (
        <ExternalLink href={source} label={t('kpi.openSource', { period: format.span(period) })}>
          {hostOf(source)}
        </ExternalLink>
      ),
    },
  ];
  const shown = columns.filter(({ cell }) => measurements.some((one) => cell(one) !== undefined));
  return (
    <Details className={styles.details}>
      <Details.Summary>{t('kpi.table')}</Details.Summary>
      <Details.Content>
        <div className={styles.wrap}>
          {/* The roles are named: laid out as lists, the rows would lose them. */}
          <Table className={styles.table} role="table">
            <caption className="visually-hidden">{name}</caption>
            <Table.Head role="rowgroup">
              <Table.Row role="row">
                {[t('kpi.period'), ...shown.map(({ head }) => head)].map((head) => (
                  <Table.HeaderCell key={head} scope="col" role="columnheader">
                    {head}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body role="rowgroup">
              {measurements.map((measurement) => (
                <Table.Row key={measurement.id} role="row">
                  <Table.HeaderCell scope="row" role="rowheader">
                    {format.span(measurement.period)}
                  </Table.HeaderCell>
                  {shown.map(({ head, cell }) => (
                    <Table.Cell key={head} role="cell" data-label={head}>
                      {cell(measurement)}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
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
