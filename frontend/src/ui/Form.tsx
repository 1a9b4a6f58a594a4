import type { ReactNode, SubmitEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@digdir/designsystemet-react';
import { useErrorsInTitle } from './useErrorsInTitle';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Errors, type FieldError } from './Errors';
import { ErrorView } from './ErrorView';
import styles from './Form.module.css';

interface FormProps {
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  errors: FieldError[];
  /** How often it has been sent: each time, what went wrong is brought into view anew. */
  attempt: number;
  pending: boolean;
  submitLabel: string;
  failure?: Error;
  /** Shown instead of the usual words where the form knows better what a failure means. */
  explained?: ReactNode;
  /** Stands above the button: what it will do. */
  summary?: ReactNode;
  /** Stands beside the button: the way out. */
  besides?: ReactNode;
  children: ReactNode;
}

/** A form as all of them are: errors gathered first, the button at hand, nothing typed lost. */
export function Form({ onSubmit, errors, attempt, failure, explained, children, ...rest }: FormProps) {
  const { t } = useTranslation();
  useErrorsInTitle(errors.length);
  return (
    <form noValidate className={styles.form} onSubmit={onSubmit}>
      <Errors errors={errors} attempt={attempt} />
      {children}
      {failure && <Failure key={attempt}>{explained || <ErrorView error={failure} />}</Failure>}
      <div className={styles.actions}>
        {rest.summary}
        <Button type="submit" data-size="lg" disabled={rest.pending} aria-busy={rest.pending}>
          {rest.pending ? t('app.saving') : rest.submitLabel}
        </Button>
        {rest.besides}
      </div>
    </form>
  );
}

/** The form may be longer than the screen: what went wrong is brought into view. */
function Failure({ children }: { children: ReactNode }) {
  const failure = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={failure} tabIndex={-1} className={styles.failure}>
      {children}
    </div>
  );
}
