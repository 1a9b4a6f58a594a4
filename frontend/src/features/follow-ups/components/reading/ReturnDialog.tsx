import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { FollowUp, Organisation } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { Button, Dialog, Form, Heading, TextField } from '@/ui';
import { useReturn } from '../../api/followUps';
import { StaleNotice } from './StaleNotice';

const NOTE = { min: 3, max: 4000 } as const;

interface ReturnDialogProps {
  followUp: FollowUp;
  etag: string;
  party: Organisation;
  onClose: () => void;
}

/** Sends the text back to whoever writes it, with a note that says what is wanted. */
export function ReturnDialog({ followUp, etag, party, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const titleId = useId();
  const { mutateAsync: giveBack } = useReturn(followUp.id);
  const tooShort = t('reporting.errors.note', { min: NOTE.min });
  const { form, frame, idOf, errorOf } = useCheckedForm({
    name: 'return',
    initialValues: { note: '' },
    check: ({ note }) => {
      if (note.trim().length < NOTE.min) return [{ field: 'note', message: tooShort }];
      return note.length > NOTE.max
        ? [{ field: 'note', message: t('errors.tooLong', { field: t('reporting.note'), max: NOTE.max }) }]
        : [];
    },
    save: async ({ note }) => {
      await giveBack({ organisation: party.slug, etag, body: { note: note.trim() } });
      onClose();
    },
    place: ({ pointer }) =>
      pointer === '/note'
        ? { field: 'note', message: t('errors.notValid', { field: t('reporting.note') }) }
        : undefined,
  });
  const stale = isStatus(frame.failure, 412) || isStatus(frame.failure, 409);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {t('reporting.returnTitle', { party: local(party.name) })}
      </Heading>
      <Form
        {...frame}
        submitLabel={t('reporting.giveBack')}
        explained={stale && <StaleNotice />}
        besides={
          <Button variant="secondary" type="button" onClick={onClose}>
            {t('drafting.cancel')}
          </Button>
        }
      >
        <p>{t('reporting.returnText')}</p>
        <TextField
          id={idOf('note')}
          label={t('reporting.note')}
          multiline
          error={errorOf('note')}
          {...form.register('note')}
        />
      </Form>
    </Dialog>
  );
}
