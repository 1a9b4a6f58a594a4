import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { usePointerWords } from '@/i18n/usePointerWords';
import type { Refusal } from '@/lib/useSaving';
import { fieldOfPointer } from './pointers';
import type { AgreementValues } from './values';

const missing = new Set(['NOT_BLANK', 'NOT_NULL', 'NOT_EMPTY']);

/** Where the API's refusals of a document belong in the editor, and the sentence at the field. */
export function usePlacing() {
  const { t } = useTranslation();
  const words = usePointerWords();
  return ({ pointer = '', code }: Refusal, values: AgreementValues) => {
    // An amendment carries the document inside it.
    const inContent = pointer.replace(/^\/content(?=\/)/, '');
    const field = fieldOfPointer(values, inContent);
    if (field === undefined) return undefined;
    const place = words(inContent, values);
    return {
      field: field as Path<AgreementValues>,
      message: t(missing.has(code) ? 'drafting.errors.missing' : 'drafting.errors.refused', { place }),
    };
  };
}
