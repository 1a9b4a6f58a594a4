import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { Button, Dialog, Form, Heading } from '@/ui';
import { useBegin } from '../../api/followUps';
import { useKnownOn } from '../../form/useKnownOn';
import { KnownOnField } from '../KnownOnField';
import styles from '../followUps.module.css';

interface KnownOnProps {
  followUp: FollowUp;
  /** Called when it rests on another day: its answers are others. */
  onChanged: () => Promise<void>;
}

interface ShownProps extends KnownOnProps {
  /** Not while two texts wait for a choice: reading it anew would take them away. */
  mayChange: boolean;
}

/** The day that the text rests on, and the way to another. */
export function KnownOn({ followUp, mayChange, onChanged }: ShownProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const { choosable } = useKnownOn(followUp.period);
  if (!choosable) return null;
  const { knownOn } = followUp;
  return (
    <div className={styles.knownOn}>
      <p>
        {knownOn ? t('reporting.knownOn', { date: format.date(knownOn) }) : t('reporting.knownWhenSubmitted')}
      </p>
      {mayChange && (
        <Button variant="secondary" data-size="sm" onClick={() => setAsking(true)}>
          {t('reporting.changeKnownOn')}
        </Button>
      )}
      {asking && (
        <Dialog open onClose={() => setAsking(false)} aria-labelledby={titleId} closedby="any">
          <Heading level={2} data-size="xs" id={titleId}>
            {t('reporting.changeKnownOn')}
          </Heading>
          <KnownOnForm
            followUp={followUp}
            onChanged={async () => {
              await onChanged();
              setAsking(false);
            }}
            onCancel={() => setAsking(false)}
          />
        </Dialog>
      )}
    </div>
  );
}

function KnownOnForm({ followUp, onChanged, onCancel }: KnownOnProps & { onCancel: () => void }) {
  const { t } = useTranslation();
  const { mutateAsync: begin } = useBegin();
  const { check, place } = useKnownOn(followUp.period);
  const { form, frame, idOf, errorOf } = useCheckedForm({
    name: 'known-on',
    initialValues: { knownOn: followUp.knownOn ?? '' },
    check: ({ knownOn }) => check(knownOn),
    save: async ({ knownOn }) => {
      await begin({
        id: followUp.id,
        body: {
          agreementId: followUp.agreementId,
          period: followUp.period.key,
          ...(knownOn && { knownOn }),
        },
      });
      await onChanged();
    },
    place,
  });
  return (
    <Form
      {...frame}
      submitLabel={t('reporting.saveKnownOn')}
      besides={
        <Button variant="secondary" type="button" onClick={onCancel}>
          {t('drafting.cancel')}
        </Button>
      }
    >
      <KnownOnField
        id={idOf('knownOn')}
        planned={followUp.period}
        hint={t('reporting.knownOnHint')}
        optional
        error={errorOf('knownOn')}
        field={form.register('knownOn')}
      />
    </Form>
  );
}
