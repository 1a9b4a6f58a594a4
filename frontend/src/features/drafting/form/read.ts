import type { ActivityTerms, AgreementContent, KpiTargetTerms, PledgeTerms } from '@/api/model';
import { typed, typedText } from './convert';
import { readCoverage, readPreviousOutcome } from './coverage';
import type { ActivityValue, AgreementValues, PledgeValue, TargetValue } from './values';
import { readQuota } from './readQuota';

/** The document as the editor's fields hold it: {@link writeContent} gives the same document back. */
export function readContent(content: AgreementContent): AgreementValues {
  const { followUpPlan } = content;
  return {
    slug: content.slug,
    title: typedText(content.title),
    municipalities: content.municipalities,
    parties: content.parties,
    period: { start: content.period.start, end: typed(content.period.end) },
    goal: typedText(content.goal),
    situation: typedText(content.situation),
    wordingKind: content.wordingKind,
    signing: typedText(content.signing),
    coverage: readCoverage(content.coverage),
    sources: content.sources.map(({ title, url, note }) => ({
      title: typedText(title),
      url,
      note: typedText(note),
    })),
    reservation: typedText(content.reservation),
    basis: content.basis.map(({ kind, title, year, url }) => ({
      kind,
      title: typedText(title),
      year: typed(year),
      url: typed(url),
    })),
    relatedWork: content.relatedWork.map(({ text }) => ({ text: typedText(text) })),
    contacts: content.contacts.map(({ name, phone, email, address, url }) => ({
      name: typedText(name),
      phone: typed(phone),
      email: typed(email),
      address: typed(address),
      url: typed(url),
    })),
    followUpPlan: {
      interval: followUpPlan?.interval ?? '',
      ownPeriods: followUpPlan?.ownPeriods ?? [],
      description: typedText(followUpPlan?.description),
      url: typed(followUpPlan?.url),
    },
    continues: typed(content.continues),
    pledges: content.pledges.map(readPledge),
    kpiTargets: content.kpiTargets.map(readTarget),
    earlierWordings: content.earlierWordings,
  };
}

function readPledge(pledge: PledgeTerms): PledgeValue {
  return {
    key: pledge.key,
    focusArea: pledge.focusArea,
    title: typedText(pledge.title),
    wording: typedText(pledge.wording),
    problem: typedText(pledge.problem),
    causes: typedText(pledge.causes),
    intendedEffect: typedText(pledge.intendedEffect),
    continues: pledge.continues ?? { agreement: '', pledge: '' },
    activities: pledge.activities.map(readActivity),
  };
}

function readActivity(activity: ActivityTerms): ActivityValue {
  return {
    key: activity.key,
    title: typedText(activity.title),
    wording: typedText(activity.wording),
    quota: readQuota(activity.quota),
    leads: activity.leads,
    assisting: activity.assisting,
    places: activity.places,
    reportingDelayDays: typed(activity.reportingDelayDays),
    answeredBy: activity.answeredBy ?? [],
    coverage: readCoverage(activity.coverage),
    withholdBelow: typed(activity.withholdBelow),
    previousOutcome: readPreviousOutcome(activity.previousOutcome),
  };
}

function readTarget(target: KpiTargetTerms): TargetValue {
  const { goal, baseline } = target;
  return {
    key: target.key,
    title: typedText(target.title),
    wording: typedText(target.wording),
    goal: {
      kind: goal.kind,
      value: typed(goal.value),
      tolerance: typed(goal.tolerance),
      percent: typed(goal.percent),
      alpha: typed(goal.alpha),
    },
    indicator: typed(target.indicator),
    baseline: {
      period: { start: typed(baseline?.period.start), end: typed(baseline?.period.end) },
      value: typed(baseline?.value),
      years: typed(baseline?.years),
      sampleSize: typed(baseline?.sampleSize),
      standardError: typed(baseline?.standardError),
    },
    outcome: { start: typed(target.outcome?.start), end: typed(target.outcome?.end) },
    district: typed(target.district),
    context: target.context,
    pledges: target.pledges,
  };
}
