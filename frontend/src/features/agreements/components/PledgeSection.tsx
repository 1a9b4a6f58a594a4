import { useTranslation } from 'react-i18next';
import type { Deviation, Pledge } from '@/api/model';
import { PledgeCard, TextLink } from '@/ui';
import { WhyThisPledge } from './WhyThisPledge';

interface PledgeSectionProps {
  pledge: Pledge;
  /** Those of the whole agreement. */
  deviations: Deviation[];
  demonstration: boolean;
}

export function PledgeSection(props: PledgeSectionProps) {
  const { t } = useTranslation();
  const { pledge } = props;
  return (
    <PledgeCard {...props}>
      {pledge.continues && (
        <p>
          <TextLink to={`/medborgarloften/${pledge.continues.agreement}`}>
            {t('agreement.pledgeContinues', { agreement: pledge.continues.agreement })}
          </TextLink>
        </p>
      )}
      <WhyThisPledge pledge={pledge} />
    </PledgeCard>
  );
}
