import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { ErrorView } from './ErrorView';
import { Facts } from './Facts';
import { Form } from './Form';
import { ButtonLink } from './links';
import { Notice } from './Notice';

interface EntityFormProps {
  frame: Pick<ComponentProps<typeof Form>, 'onSubmit' | 'errors' | 'attempt' | 'pending' | 'failure'>;
  /** The list it leads back to. */
  back: string;
  onCancel: () => void;
  /** What is saved now: shown where someone else was first. */
  current: [label: string, value: ReactNode][];
  /** Shown instead of the usual words where the form knows better what a failure means. */
  explained?: ReactNode;
  children: ReactNode;
}

/** The form of something that is kept: saved from the version that was read, never over another's change. */
export function EntityForm({ frame, back, onCancel, current, explained, children }: EntityFormProps) {
  const { t } = useTranslation();
  return (
    <Form
      {...frame}
      submitLabel={t('record.save')}
      explained={explained || <Failed failure={frame.failure} current={current} />}
      besides={
        <ButtonLink to={back} variant="secondary" onClick={onCancel}>
          {t('record.cancel')}
        </ButtonLink>
      }
    >
      {children}
    </Form>
  );
}

/** Someone else was first: what was typed stays, beside what is saved now; saving again replaces it. */
function Failed({ failure, current }: { failure: Error | undefined; current: EntityFormProps['current'] }) {
  const { t } = useTranslation();
  if (!failure) return null;
  if (!isStatus(failure, 412) || current.length === 0) return <ErrorView error={failure} />;
  return (
    <Notice title={t('problem.changedTitle')} icon="warning" color="danger" announce>
      <p>{t('problem.changedMeanwhile')}</p>
      <Facts facts={current} />
    </Notice>
  );
}
