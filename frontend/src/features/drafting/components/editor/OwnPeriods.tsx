import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/ui';
import type { AgreementValues } from '../../form/values';
import { Repeated } from '../fields/Repeated';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';

const name = 'followUpPlan.ownPeriods';

/** The periods that the parties choose to report on, each with its first, its last and its due day. */
export function OwnPeriods() {
  const { t } = useTranslation();
  const { fields: items, append, remove } = useFieldArray<AgreementValues, typeof name>({ name });
  const needed = (typed: string) => typed !== '' || t('drafting.errors.ownPeriodDay');
  return (
    <div className={fields.repeated}>
      <Heading level={3} data-size="2xs">
        {t('content.ownPeriods')}
      </Heading>
      <p>{t('drafting.hint.ownPeriods')}</p>
      <Repeated
        id={name}
        level={4}
        items={items}
        heading={(index) => t('drafting.item.ownPeriod', { number: index + 1 })}
        addLabel={t('drafting.new.ownPeriod')}
        onAdd={() => append({ start: '', end: '', dueOn: '' }, { shouldFocus: false })}
        onRemove={remove}
      >
        {(index) => (
          <div className={fields.row}>
            <TextInput
              name={`${name}.${index}.start`}
              label={t('content.ownPeriodStart')}
              type="date"
              rule={needed}
            />
            <TextInput
              name={`${name}.${index}.end`}
              label={t('content.ownPeriodEnd')}
              type="date"
              rule={needed}
            />
            <TextInput name={`${name}.${index}.dueOn`} label={t('content.dueOn')} type="date" rule={needed} />
          </div>
        )}
      </Repeated>
    </div>
  );
}
