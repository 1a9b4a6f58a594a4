import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import styles from './report.module.css';

interface ReportSummaryProps extends Pick<Report, 'summary'> {
  /** Of its heading. */
  level: 2 | 3;
}

/** What those read who read a few lines only. */
export function ReportSummary({ summary, level }: ReportSummaryProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="summary" className={styles.summary}>
      <Heading level={level} data-size="xs" id="summary">
        {t('publication.summary')}
      </Heading>
      <p className={styles.words}>{summary ? <LocalText text={summary} /> : t('reporting.noSummary')}</p>
    </section>
  );
}
