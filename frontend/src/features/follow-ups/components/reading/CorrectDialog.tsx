import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FollowUp } from '@/api/model';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { Button, Dialog, Form, Heading, TextPair } from '@/ui';
import { useCorrect } from '../../api/followUps';
import { useKnownOn } from '../../form/useKnownOn';
import { KnownOnField } from '../KnownOnField';
import { writePath } from '../paths';

const LONGEST = 4000;

interface CorrectDialogProps {
  followUp: FollowUp;
  etag: string;
  onClose: () => void;
}

interface Note {
  sv: string;
  en: string;
  /** Empty where the text tells what is known on the day on which it is submitted. */
  knownOn: string;
}

/** Begins a new version of what is published, with the reason that will be published with it. */
export function CorrectDialog({ followUp, etag, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const titleId = useId();
  const { mutateAsync: correct } = useCorrect(followUp.id);
  const label = t('reporting.correct.note');
  const days = useKnownOn(followUp.period);
  const { form, frame, idOf, errorOf } = useCheckedForm<Note>({
    name: 'correct',
    initialValues: { sv: '', en: '', knownOn: followUp.knownOn ?? '' },
    check: ({ sv, en, knownOn }) => {
      const faults: Fault<Note>[] = [];
      if (sv.trim() === '') faults.push({ field: 'sv', message: t('reporting.correct.required') });
      if (sv.length > LONGEST)
        faults.push({ field: 'sv', message: t('errors.tooLong', { field: label, max: LONGEST }) });
      if (en.length > LONGEST)
        faults.push({ field: 'en', message: t('errors.tooLong', { field: label, max: LONGEST }) });
      return [...faults, ...days.check(knownOn)];
    },
    save: async ({ sv, en, knownOn }) => {
      await correct({
        etag,
        body: {
          note: { sv: sv.trim(), ...(en.trim() && { en: en.trim() }) },
          ...(knownOn && { knownOn }),
        },
      });
      await navigate(writePath(followUp.agreementId, followUp.id));
    },
    place: ({ pointer }) =>
      pointer?.startsWith('/note')
        ? { field: pointer.endsWith('/en') ? 'en' : 'sv', message: t('errors.notValid', { field: label }) }
        : days.place({ pointer }),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {t('reporting.correct.title')}
      </Heading>
      <Form
        {...frame}
        submitLabel={t('reporting.correct.begin')}
        besides={
          <Button variant="secondary" type="button" onClick={onClose}>
            {t('drafting.cancel')}
          </Button>
        }
      >
        <TextPair
          id="correct"
          label={label}
          hint={t('reporting.correct.hint')}
          multiline
          sv={form.register('sv')}
          en={form.register('en')}
          svError={errorOf('sv')}
          enError={errorOf('en')}
        />
        {followUp.knownOn && (
          <KnownOnField
            id={idOf('knownOn')}
            planned={followUp.period}
            hint={t('reporting.correct.knownOnHint')}
            error={errorOf('knownOn')}
            field={form.register('knownOn')}
          />
        )}
      </Form>
    </Dialog>
  );
}
