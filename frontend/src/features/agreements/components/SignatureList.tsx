import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import styles from './AgreementPage.module.css';

/** Which parties have signed, and when where that was done here. */
export function SignatureList({ signatures }: Pick<Agreement, 'signatures'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  return (
    <ul className={styles.list}>
      {signatures.map(({ organisation, elsewhere, signedAt }) => (
        <li key={organisation.slug}>
          {elsewhere || !signedAt
            ? t('agreement.signedElsewhere', { party: local(organisation.name) })
            : t('agreement.signedHere', {
                party: local(organisation.name),
                time: format.dateTime(signedAt),
              })}
        </li>
      ))}
    </ul>
  );
}
