import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActivityPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import type { AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { NamesInput } from '../fields/NamesInput';
import { TextInput } from '../fields/TextInput';
import { CoverageFields } from './CoverageFields';
import { useEditor } from './EditorContext';

/** Who leads an activity and who answers for it. */
export function ActivityLeaders({ path }: { path: ActivityPath }) {
  const { t } = useTranslation();
  const { organisations } = useEditor();
  const [parties, leads, answeredBy] = useWatch<
    AgreementValues,
    ['parties', `${ActivityPath}.leads`, `${ActivityPath}.answeredBy`]
  >({ name: ['parties', `${path}.leads`, `${path}.answeredBy`] });
  const outside = leads.some((lead) => !parties.includes(lead));
  return (
    <>
      <NamesInput
        name={`${path}.leads`}
        legend={t('content.leads')}
        hint={t('drafting.hint.leads')}
        choices={organisations}
      />
      {(outside || answeredBy.length > 0) && (
        <NamesInput
          name={`${path}.answeredBy`}
          legend={t('content.answeredBy')}
          hint={t('drafting.hint.answeredBy')}
          choices={organisations.filter(({ value }) => parties.includes(value))}
        />
      )}
    </>
  );
}

/** What few activities need: what is known of it, whom it is about, what came of it before. */
export function ActivityMore({ path }: { path: ActivityPath }) {
  const { t } = useTranslation();
  const limit = useNumberRule(t('content.withholdBelow'), { whole: true, min: 3, max: 100 });
  return (
    <details>
      <summary>{t('drafting.moreAboutActivity')}</summary>
      <CoverageFields name={`${path}.coverage`} none={t('drafting.coverageAsAgreement')} />
      <TextInput
        name={`${path}.withholdBelow`}
        label={t('content.withholdBelow')}
        hint={t('drafting.hint.withholdBelow')}
        inputMode="numeric"
        rule={limit}
      />
      <BothLanguages
        name={`${path}.previousOutcome.text`}
        label={t('content.previousOutcome')}
        hint={t('drafting.hint.previousOutcome')}
        multiline
        rows={2}
      />
      <BothLanguages name={`${path}.previousOutcome.source.title`} label={t('content.source')} />
      <TextInput name={`${path}.previousOutcome.source.url`} label={t('content.url')} type="url" />
    </details>
  );
}
