import { useEffect, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { DraftStore } from '@/lib/draft';
import { withKeys } from './keys';
import type { Kept } from './kept';
import type { AgreementValues } from './values';
import { writeContent } from './write';

interface AgreementEditing {
  form: UseFormReturn<AgreementValues>;
  etag: string | undefined;
  /** Something was typed that the API does not have. */
  unsaved: boolean;
  /** What the form began with was kept from an earlier visit. */
  restored: boolean;
  /** The document to send: with its address and every new item's key, which then stay. */
  complete: () => AgreementValues;
  /** The API has these values, as this version. */
  tellSaved: (values: AgreementValues, etag: string) => void;
  /** Goes on from another text: what was typed here is forgotten. */
  startOver: (values: AgreementValues, etag?: string) => void;
}

/** The editor's form, whose every keystroke is kept until it is saved. */
export function useAgreementForm(
  first: { values: AgreementValues; etag?: string },
  kept: DraftStore<Kept>,
): AgreementEditing {
  const [stored] = useState(() => kept.read());
  const [etag, setEtag] = useState(stored ? stored.etag : first.etag);
  const [unsaved, setUnsaved] = useState(stored !== undefined);
  const [restored, setRestored] = useState(stored !== undefined);
  const form = useForm<AgreementValues>({
    defaultValues: stored?.values ?? first.values,
    shouldFocusError: false,
  });
  const { subscribe, getValues, setValue, reset } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          kept.write({ values, etag });
          setUnsaved(true);
        },
      }),
    [etag, kept, subscribe],
  );

  return {
    form,
    etag,
    unsaved,
    restored,
    complete: () => {
      const values = withKeys(getValues());
      setValue('slug', values.slug);
      values.pledges.forEach(({ key, activities }, p) => {
        setValue(`pledges.${p}.key`, key);
        activities.forEach((activity, a) => {
          const quota = `pledges.${p}.activities.${a}.quota` as const;
          setValue(`pledges.${p}.activities.${a}.key`, activity.key);
          activity.quota.occasions.forEach((part, i) => setValue(`${quota}.occasions.${i}.key`, part.key));
          activity.quota.units.forEach((part, i) => setValue(`${quota}.units.${i}.key`, part.key));
          const inner = activity.quota.quota;
          inner.occasions.forEach((part, i) => setValue(`${quota}.quota.occasions.${i}.key`, part.key));
          inner.units.forEach((part, i) => setValue(`${quota}.quota.units.${i}.key`, part.key));
        });
      });
      values.kpiTargets.forEach(({ key }, i) => setValue(`kpiTargets.${i}.key`, key));
      return values;
    },
    tellSaved: (values, version) => {
      setEtag(version);
      setRestored(false);
      const now = getValues();
      // Somebody may have gone on typing while it was on its way.
      const typedSince = JSON.stringify(writeContent(now)) !== JSON.stringify(writeContent(values));
      setUnsaved(typedSince);
      if (typedSince) kept.write({ values: now, etag: version });
      else kept.clear();
    },
    startOver: (values, version) => {
      reset(values);
      setEtag(version);
      setRestored(false);
      setUnsaved(false);
      kept.clear();
    },
  };
}
