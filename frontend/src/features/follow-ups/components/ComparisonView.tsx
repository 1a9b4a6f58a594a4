import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUp, Publication, Report } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { AssessmentBadge, Checkbox, ErrorView, Heading, Loading, NotReported, Said, Tag } from '@/ui';
import { publishedOptions, snapshotOptions } from '../api/followUps';
import { compareReports, type Comparison, type Statement } from './compare';
import styles from './followUps.module.css';

interface ComparisonViewProps {
  followUp: FollowUp;
  /** As it would be published with what is written now. */
  report: Report;
}

/** The version before this one, else the published period before it. */
function previousOf(published: Publication[], { id, period }: FollowUp): Publication | undefined {
  return (
    published.find((one) => one.id === id) ??
    published
      .filter((one) => one.period.period.end < period.period.start)
      .sort((a, b) => b.period.period.end.localeCompare(a.period.period.end))[0]
  );
}

/** What was said last, beside what is said now. */
export function ComparisonView({ followUp, report }: ComparisonViewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(publishedOptions(followUp.agreementId));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const previous = previousOf(data, followUp);
  if (!previous) return <p>{t('reporting.compare.nothing')}</p>;
  return <Beside previous={previous} report={report} />;
}

function Beside({ previous, report }: { previous: Publication; report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePlannedPeriod();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const { data, error, refetch } = useQuery(snapshotOptions(previous.id));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const rows = compareReports(data.report, report);
  const changed = rows.filter((row) => row.changed);
  return (
    <>
      <p>
        {t('reporting.compare.with', {
          period: periodName(previous.period),
          version: previous.version,
          time: format.dateTime(previous.publishedAt),
        })}
      </p>
      <p role="status">{t('reporting.compare.changed', { count: changed.length, total: rows.length })}</p>
      <Checkbox
        label={t('reporting.compare.onlyChanged')}
        value="only-changed"
        checked={onlyChanged}
        onChange={({ target }) => setOnlyChanged(target.checked)}
      />
      <ol className={styles.rows} aria-label={t('reporting.compare.list')}>
        {(onlyChanged ? changed : rows).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
    </>
  );
}

function Row({ row: { title, before, now, changed } }: { row: Comparison }) {
  const { t } = useTranslation();
  const local = useLocalText();
  return (
    <li data-changed={changed}>
      <Heading level={3} data-size="2xs">
        {title ? local(title) : t('reporting.field.summary')}{' '}
        {changed && (
          <Tag data-color="warning" data-size="sm">
            {t('reporting.compare.differs')}
          </Tag>
        )}
      </Heading>
      <dl>
        <div>
          <dt>{t('reporting.compare.before')}</dt>
          <dd>
            <Words statement={before} />
          </dd>
        </div>
        <div>
          <dt>{t('reporting.compare.now')}</dt>
          <dd>
            <Words statement={now} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Words({ statement }: { statement: Statement | undefined }) {
  const { t } = useTranslation();
  if (!statement) return <p>{t('reporting.compare.absent')}</p>;
  const { assessment, verdict, explanation, writtenStatus, words, silent } = statement;
  return (
    <>
      {assessment && assessment !== 'NOT_MEASURABLE' && <AssessmentBadge status={assessment} />}
      {verdict && <strong>{t(`kpi.verdict.${verdict}`)}</strong>}
      {explanation && assessment !== 'NOT_MEASURABLE' && (
        <p>
          <LocalText text={explanation} />
        </p>
      )}
      {silent ? <NotReported /> : <Said activity={{ reported: true, writtenStatus, reason: words }} />}
    </>
  );
}
