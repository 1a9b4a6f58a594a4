import { useTranslation } from 'react-i18next';
import type { Pledge } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { Details, Facts } from '@/ui';
import styles from './AgreementPage.module.css';

/** Problem, causes and intended effect: what leads from the situation to the promise. */
export function WhyThisPledge({ pledge }: { pledge: Pledge }) {
  const { t } = useTranslation();
  const { problem, causes, intendedEffect } = pledge;
  if (!problem && !causes && !intendedEffect) return null;
  return (
    <Details className={styles.why}>
      <Details.Summary>{t('agreement.why')}</Details.Summary>
      <Details.Content>
        <Facts
          facts={[
            [t('content.problem'), problem && <LocalText text={problem} />],
            [t('content.causes'), causes && <LocalText text={causes} />],
            [t('content.intendedEffect'), intendedEffect && <LocalText text={intendedEffect} />],
          ]}
        />
      </Details.Content>
    </Details>
  );
}
