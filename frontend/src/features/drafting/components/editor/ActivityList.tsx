import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuotaWords } from '@/i18n/useQuotaWords';
import { Heading } from '@/ui';
import type { ActivityPath, PledgePath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import { newActivity, type AgreementValues } from '../../form/values';
import { isReadable, writeQuota } from '../../form/writeQuota';
import { BothLanguages } from '../fields/BothLanguages';
import { NamesInput } from '../fields/NamesInput';
import { TextInput } from '../fields/TextInput';
import { QuotaEditor } from '../quota/QuotaEditor';
import { ActivityLeaders, ActivityMore } from './ActivityMore';
import { useEditor } from './EditorContext';
import { FoldedItem } from './FoldedItem';
import { FoldedList } from './FoldedList';
import { PlacesInput } from './PlacesInput';
import styles from './editor.module.css';

export function ActivityList({ pledge }: { pledge: PledgePath }) {
  const { t } = useTranslation();
  const name = `${pledge}.activities` as const;
  const { fields: activities, append, remove, swap } = useFieldArray<AgreementValues, typeof name>({ name });
  return (
    <div className={styles.activities}>
      <Heading level={3} data-size="2xs">
        {t('content.activities')}
      </Heading>
      <p>{t('drafting.activitiesIntro')}</p>
      <FoldedList
        id={name}
        length={activities.length}
        addLabel={t('drafting.new.activity')}
        onAdd={() => append(newActivity(), { shouldFocus: false })}
      >
        {activities.map(({ id, key }, index) => (
          <ActivityEditor
            key={id}
            path={`${name}.${index}`}
            number={index + 1}
            open={key === ''}
            onMoveUp={() => swap(index, index - 1)}
            onRemove={() => remove(index)}
          />
        ))}
      </FoldedList>
    </div>
  );
}

interface ActivityEditorProps {
  path: ActivityPath;
  number: number;
  open: boolean;
  onMoveUp: () => void;
  onRemove: () => void;
}

function ActivityEditor({ path, number, ...item }: ActivityEditorProps) {
  const { t } = useTranslation();
  const words = useQuotaWords();
  const { organisations } = useEditor();
  const [title, quota] = useWatch<AgreementValues, [`${ActivityPath}.title.sv`, `${ActivityPath}.quota`]>({
    name: [`${path}.title.sv`, `${path}.quota`],
  });
  const delay = useNumberRule(t('content.reportingDelayDays'), { whole: true, min: 0, max: 366 });
  return (
    <FoldedItem
      {...item}
      name={title || t('drafting.item.activity', { number })}
      note={isReadable(quota) ? words(writeQuota(quota)) : t('drafting.noNumberYet')}
      first={number === 1}
    >
      <BothLanguages name={`${path}.title`} label={t('content.title')} />
      <BothLanguages
        name={`${path}.wording`}
        label={t('content.wording')}
        hint={t('drafting.hint.activityWording')}
        multiline
      />
      <QuotaEditor activity={path} />
      <ActivityLeaders path={path} />
      <NamesInput name={`${path}.assisting`} legend={t('content.assisting')} choices={organisations} />
      <PlacesInput name={`${path}.places`} />
      <TextInput
        name={`${path}.reportingDelayDays`}
        label={t('content.reportingDelayDays')}
        hint={t('drafting.hint.reportingDelayDays')}
        inputMode="numeric"
        rule={delay}
      />
      <ActivityMore path={path} />
    </FoldedItem>
  );
}
