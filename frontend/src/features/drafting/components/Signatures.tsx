import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Icon } from '@/ui';
import styles from './drafting.module.css';

/** Which parties have signed, and which have not. */
export function Signatures({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const state = (slug: string) => {
    const signature = agreement.signatures.find(({ organisation }) => organisation.slug === slug);
    if (!signature) return { icon: 'clock' as const, text: t('drafting.sign.waits') };
    if (signature.elsewhere) return { icon: 'check' as const, text: t('drafting.sign.elsewhere') };
    return {
      icon: 'check' as const,
      text: signature.signedAt
        ? t('drafting.sign.signedAt', { time: format.dateTime(signature.signedAt) })
        : t('drafting.sign.signed'),
    };
  };
  return (
    <ul className={styles.signatures} aria-label={t('drafting.sign.signatures')}>
      {agreement.parties.map(({ slug, name }) => {
        const { icon, text } = state(slug);
        return (
          <li key={slug}>
            <Icon name={icon} />
            <span>
              <strong>{local(name)}</strong> {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
