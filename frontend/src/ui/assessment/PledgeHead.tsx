import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Pledge } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import styles from './Activity.module.css';

interface PledgeHeadProps {
  pledge: Pick<Pledge, 'focusArea' | 'title' | 'wording'>;
  /** Of the heading: it names the section around it. */
  id: string;
}

/** What is promised, in the words that were signed. */
export function PledgeHead({ pledge: { focusArea, title, wording }, id }: PledgeHeadProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const focus = t(`agreement.focus.${focusArea}`);
  return (
    <>
      <Heading level={3} data-size="sm" id={id}>
        {focus !== local(title) && <span className={styles.focus}>{focus}</span>}
        <LocalText text={title} />
      </Heading>
      <p className={styles.wording}>
        <LocalText text={wording} />
      </p>
    </>
  );
}
