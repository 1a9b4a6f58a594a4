import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { usePointerWords } from '@/i18n/usePointerWords';
import type { Refusal } from '@/lib/useSaving';
import { fieldOfPointer } from './pointers';
import type { AgreementValues } from './values';

const missing = new Set(['NOT_BLANK', 'NOT_NULL', 'NOT_EMPTY']);

/** Where the API's refusals of a document belong in the editor, and the sentence at the field. */
export function useRefusals(valuesNow: () => AgreementValues) {
  const { t } = useTranslation();
  const words = usePointerWords();
  // An amendment carries the document inside it.
  const inContent = (pointer: string) => pointer.replace(/^\/content(?=\/)/, '');
  return {
    fieldOf: ({ pointer }: Refusal) =>
      pointer
        ? (fieldOfPointer(valuesNow(), inContent(pointer)) as Path<AgreementValues> | undefined)
        : undefined,
    messageOf: (_field: Path<AgreementValues>, { pointer = '', code }: Refusal) => {
      const place = words(inContent(pointer), valuesNow());
      return missing.has(code)
        ? t('drafting.errors.missing', { place })
        : t('drafting.errors.refused', { place });
    },
  };
}
