import type { Text, Unit } from '@/api/model';
import { noText, noUnit } from './values';
import type { TextValue, UnitValue } from './values';

export const orNothing = (typed: string): string | undefined => typed.trim() || undefined;

/** A text that has to be there: an empty one is sent as it is, and the API says that it is missing. */
export function text({ sv, en }: TextValue): Text {
  const english = orNothing(en);
  return english === undefined ? { sv: sv.trim() } : { sv: sv.trim(), en: english };
}

export const isEmpty = ({ sv, en }: TextValue): boolean => sv.trim() === '' && en.trim() === '';
export const optionalText = (value: TextValue): Text | undefined =>
  isEmpty(value) ? undefined : text(value);

export function optionalUnit({ one, other }: UnitValue): Unit | undefined {
  if (isEmpty(one) && isEmpty(other)) return undefined;
  // Many Swedish words are the same in the plural: one form is enough.
  return { one: text(isEmpty(one) ? other : one), other: text(isEmpty(other) ? one : other) };
}

/** A number as a Swede types it: with a decimal comma, and with spaces between the thousands. */
export function number(typed: string): number | undefined {
  const digits = typed.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return digits === '' ? undefined : Number(digits);
}

/** A number that has to be there; the form's rules have seen to it that it is. */
export const required = (typed: string): number => number(typed) ?? 0;

export const typed = (value: number | string | null | undefined): string => String(value ?? '');
export const typedText = (text: Text | null | undefined): TextValue =>
  text ? { sv: text.sv, en: typed(text.en) } : noText();
export const typedUnit = (unit: Unit | null | undefined): UnitValue =>
  unit ? { one: typedText(unit.one), other: typedText(unit.other) } : noUnit();
