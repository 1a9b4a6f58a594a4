import { useTranslation } from 'react-i18next';
import type { AssessmentMethod } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { Facts } from './Facts';
import styles from './Method.module.css';

/** The rule of a method, its formula, where it was published, and which version of it this is. */
export function MethodText({ method }: { method: AssessmentMethod }) {
  const { t } = useTranslation();
  const { paragraphs, formula, sources, version } = method;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.sv}>
          <LocalText text={paragraph} />
        </p>
      ))}
      <Facts
        facts={[
          [t('method.formula'), formula && <code className={styles.formula}>{formula}</code>],
          [
            t('method.sources'),
            sources.length > 0 && (
              <ul className={styles.sources}>
                {sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            ),
          ],
          [t('method.version'), String(version)],
        ]}
      />
    </>
  );
}
