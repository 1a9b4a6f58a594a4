import { Heading, Link, List } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reveal } from '@/lib/reveal';
import styles from './ui.module.css';

export interface FieldError {
  /** The id of the field that the error is about. */
  field: string;
  message: string;
}

/** All errors of a form with links to their fields; takes focus each time a new attempt fails. */
export function Errors({ errors, attempt }: { errors: FieldError[]; attempt: number }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);

  // Only a new attempt moves the focus: an error that comes and goes while someone types does not.
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);

  if (errors.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} className={styles.errors} role="group" aria-labelledby="error-summary">
      <Heading level={2} data-size="2xs" id="error-summary">
        {t('errors.summary', { count: errors.length })}
      </Heading>
      <List.Unordered>
        {errors.map(({ field, message }) => (
          <List.Item key={field}>
            <Link
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                reveal(field);
              }}
            >
              {message}
            </Link>
          </List.Item>
        ))}
      </List.Unordered>
    </div>
  );
}
