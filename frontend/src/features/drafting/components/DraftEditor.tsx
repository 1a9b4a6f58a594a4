import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { useSaving } from '@/lib/useSaving';
import { Button, ButtonLink, Notice } from '@/ui';
import { useSaveDraft } from '../api/agreements';
import { keptDraft } from '../form/kept';
import { readContent } from '../form/read';
import { useAgreementForm } from '../form/useAgreementForm';
import { usePlacing } from '../form/usePlacing';
import type { AgreementValues } from '../form/values';
import { writeContent } from '../form/write';
import { Conflict } from './Conflict';
import { AgreementForm } from './editor/AgreementForm';
import { DraftingCheck } from './editor/DraftingCheck';

interface DraftEditorProps {
  id: string;
  /** As it was read, or what a new draft begins with: then there is no version yet. */
  first: { values: AgreementValues; etag?: string };
  /** Somebody has signed this text: saving another takes their signatures away. */
  signed?: boolean;
  onSaved?: () => void;
}

export function DraftEditor({ id, first, signed, onSaved }: DraftEditorProps) {
  const { t } = useTranslation();
  const kept = useMemo(() => keptDraft(id), [id]);
  const { form, etag, unsaved, restored, complete, tellSaved, startOver } = useAgreementForm(first, kept);
  const { mutateAsync: saveDraft } = useSaveDraft(id);
  const { getValues } = form;

  // Another's version, when the person has seen it and chosen to replace it.
  const replacing = useRef<string>(undefined);
  const save = async () => {
    const version = replacing.current ?? etag;
    replacing.current = undefined;
    const values = complete();
    const saved = await saveDraft({ content: writeContent(values), etag: version });
    tellSaved(values, saved.etag);
    onSaved?.();
  };
  const { failure, submit } = useSaving(form, { save, place: usePlacing() });
  const stale = failure instanceof ApiProblem && failure.status === 412;

  const explained = () => {
    if (!(failure instanceof ApiProblem)) return undefined;
    if (stale) {
      return (
        <Conflict
          agreement={id}
          mine={() => writeContent(getValues())}
          onKeepMine={(version) => {
            replacing.current = version;
            submit();
          }}
          onTakeTheirs={(content, version) => startOver(readContent(content), version)}
        />
      );
    }
    if (failure.status === 409) {
      return (
        <Notice title={t('drafting.frozenTitle')} icon="warning" color="danger" announce>
          <p>{t('drafting.frozen')}</p>
        </Notice>
      );
    }
    return undefined;
  };

  return (
    <>
      {restored && (
        <Notice title={t('drafting.restoredTitle')} color="warm">
          <p>{t('drafting.restored')}</p>
          <Button variant="secondary" onClick={() => startOver(first.values, first.etag)}>
            {t('drafting.discard')}
          </Button>
        </Notice>
      )}
      {signed && (
        <Notice title={t('drafting.signedSoFarTitle')} icon="warning" color="warm">
          <p>{t('drafting.signedSoFar')}</p>
        </Notice>
      )}
      <AgreementForm
        form={form}
        submit={submit}
        failure={failure}
        explained={explained()}
        submitLabel={t('drafting.save')}
        summary={
          <p role="status">
            {unsaved || etag === undefined ? t('drafting.unsaved') : t('drafting.allSaved')}
          </p>
        }
        besides={
          <ButtonLink to={etag === undefined ? '/mina-loften' : `/mina-loften/${id}`} variant="secondary">
            {t(etag === undefined ? 'drafting.cancel' : 'drafting.leave')}
          </ButtonLink>
        }
        aside={<DraftingCheck agreement={id} saved={etag !== undefined} valuesNow={getValues} />}
      />
    </>
  );
}
