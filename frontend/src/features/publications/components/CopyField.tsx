import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui';
import styles from './publications.module.css';

interface CopyFieldProps {
  /** What the code is. */
  name: string;
  code: string;
}

/** Code to take along, with a button that copies it. */
export function CopyField({ name, code }: CopyFieldProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <div className={styles.copy}>
      <pre>
        <code>{code}</code>
      </pre>
      <Button variant="secondary" onClick={() => void copy()} aria-label={t('embed.copyWhat', { name })}>
        {t('embed.copy')}
      </Button>
      <p role="status">{outcome && t(`embed.${outcome}`, { name })}</p>
    </div>
  );
}
