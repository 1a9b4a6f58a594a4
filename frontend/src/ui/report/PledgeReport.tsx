import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Deviation, ReportedPledge } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { PledgeCard } from '../assessment/PledgeCard';
import { NotReported, Said } from './Said';
import styles from './report.module.css';

interface PledgeReportProps {
  pledge: ReportedPledge;
  /** Those of the whole period. */
  deviations: Deviation[];
  demonstration: boolean;
}

/** A pledge in a follow-up: its wording, what the parties say of it, and each activity's answer. */
export function PledgeReport(props: PledgeReportProps) {
  const { t } = useTranslation();
  const { judgement } = props.pledge;
  return (
    <PledgeCard {...props} said={(activity) => <Said activity={activity} />}>
      <div className={styles.judgement}>
        <Heading level={4} data-size="2xs">
          {t('publication.judgement')}
        </Heading>
        {judgement ? (
          <p className={styles.words}>
            <LocalText text={judgement} />
          </p>
        ) : (
          <NotReported />
        )}
      </div>
    </PledgeCard>
  );
}
