import type { FieldPathByValue } from 'react-hook-form';
import type { AgreementValues, TextValue, UnitValue } from './values';

export type StringPath = FieldPathByValue<AgreementValues, string>;
export type FlagPath = FieldPathByValue<AgreementValues, boolean>;
export type NamesPath = FieldPathByValue<AgreementValues, string[]>;
export type TextPath = FieldPathByValue<AgreementValues, TextValue>;
export type UnitPath = FieldPathByValue<AgreementValues, UnitValue>;

export type PledgePath = `pledges.${number}`;
export type ActivityPath = `${PledgePath}.activities.${number}`;
/** What is known of the agreement, or of one of its activities. */
export type CoveragePath = 'coverage' | `${ActivityPath}.coverage`;
/** An activity's quota, or the one that holds on a condition. */
export type QuotaPath = `${ActivityPath}.quota` | `${ActivityPath}.quota.quota`;
