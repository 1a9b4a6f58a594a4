import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { ApiProblem } from '@/api/problem';
import type { PlannedPeriod } from '@/api/model';
import { usePlannedPeriod } from '@/i18n/usePlannedPeriod';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { Button, Dialog, Form, Heading } from '@/ui';
import { useBegin } from '../api/followUps';
import { useKnownOn } from '../form/useKnownOn';
import { KnownOnField } from './KnownOnField';
import { writePath } from './paths';

interface BeginProps {
  agreement: string;
  planned: PlannedPeriod;
}

/** Begins to write, with every item of the agreement and its answer at hand. */
export function Begin(props: BeginProps) {
  const { t } = useTranslation();
  const periodName = usePlannedPeriod();
  const [asking, setAsking] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        aria-label={`${t('reporting.begin')}: ${periodName(props.planned)}`}
        onClick={() => setAsking(true)}
      >
        {t('reporting.begin')}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} aria-labelledby={id} closedby="any">
          <Heading level={2} data-size="xs" id={id}>
            {t('reporting.beginTitle', { period: periodName(props.planned) })}
          </Heading>
          <BeginForm {...props} onCancel={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

/** Somebody began it a moment ago under another id, which the answer names. */
const begunAs = (error: unknown): string | undefined =>
  error instanceof ApiProblem && 'followUp' in error.problem && typeof error.problem.followUp === 'string'
    ? error.problem.followUp
    : undefined;

function BeginForm({ agreement, planned, onCancel }: BeginProps & { onCancel: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // Chosen once: trying again after a lost answer begins the same follow-up.
  const [id] = useState(() => uuidv7());
  const { mutateAsync: begin } = useBegin();
  const { choosable, check, place } = useKnownOn(planned);
  const { form, frame, idOf, errorOf } = useCheckedForm({
    name: 'begin',
    initialValues: { knownOn: '' },
    check: ({ knownOn }) => check(knownOn),
    save: async ({ knownOn }) => {
      try {
        await begin({
          id,
          body: { agreementId: agreement, period: planned.key, ...(knownOn && { knownOn }) },
        });
        await navigate(writePath(agreement, id));
      } catch (error) {
        const other = begunAs(error);
        if (!other) throw error;
        await navigate(writePath(agreement, other));
      }
    },
    place,
  });
  return (
    <Form
      {...frame}
      submitLabel={t('reporting.begin')}
      besides={
        <Button variant="secondary" type="button" onClick={onCancel}>
          {t('drafting.cancel')}
        </Button>
      }
    >
      <p>{t('reporting.beginText')}</p>
      {choosable && (
        <KnownOnField
          id={idOf('knownOn')}
          planned={planned}
          hint={t('reporting.knownOnHint')}
          optional
          error={errorOf('knownOn')}
          field={form.register('knownOn')}
        />
      )}
    </Form>
  );
}
