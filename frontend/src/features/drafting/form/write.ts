import type { ActivityTerms, AgreementContent, KpiTargetTerms, PledgeTerms } from '@/api/model';
import { number, optionalText, orNothing, required, text } from './convert';
import { writeCoverage, writePreviousOutcome } from './coverage';
import { USUAL_REPORTING_DELAY } from './values';
import type { ActivityValue, AgreementValues, PledgeValue, TargetValue } from './values';
import { writeQuota } from './writeQuota';

/** The document that the editor's fields say. Lists keep their order and length, so that pointers hold. */
export function writeContent(values: AgreementValues): AgreementContent {
  return {
    slug: values.slug.trim(),
    title: text(values.title),
    municipalities: values.municipalities,
    parties: values.parties,
    period: { start: values.period.start, end: orNothing(values.period.end) },
    goal: optionalText(values.goal),
    situation: optionalText(values.situation),
    wordingKind: values.wordingKind,
    signing: optionalText(values.signing),
    coverage: writeCoverage(values.coverage),
    sources: values.sources.map(({ title, url, note }) => ({
      title: text(title),
      url: url.trim(),
      note: optionalText(note),
    })),
    reservation: optionalText(values.reservation),
    basis: values.basis.map(({ kind, title, year, url }) => ({
      kind,
      title: text(title),
      year: number(year),
      url: orNothing(url),
    })),
    relatedWork: values.relatedWork.map((item) => ({ text: text(item.text) })),
    contacts: values.contacts.map(({ name, phone, email, address, url }) => ({
      name: text(name),
      phone: orNothing(phone),
      email: orNothing(email),
      address: orNothing(address),
      url: orNothing(url),
    })),
    followUpPlan: writePlan(values.followUpPlan),
    continues: orNothing(values.continues),
    pledges: values.pledges.map(writePledge),
    kpiTargets: values.kpiTargets.map(writeTarget),
    earlierWordings: values.earlierWordings as AgreementContent['earlierWordings'],
  };
}

function writePlan({
  interval,
  ownPeriods,
  description,
  url,
}: AgreementValues['followUpPlan']): AgreementContent['followUpPlan'] {
  if (interval === '') return undefined;
  return {
    interval,
    ownPeriods: interval === 'OWN_PERIODS' ? ownPeriods : undefined,
    description: text(description),
    url: interval === 'PUBLISHED_ELSEWHERE' ? orNothing(url) : undefined,
  };
}

function writePledge(pledge: PledgeValue): PledgeTerms {
  const { agreement, pledge: earlier } = pledge.continues;
  return {
    key: pledge.key,
    focusArea: pledge.focusArea,
    title: text(pledge.title),
    wording: text(pledge.wording),
    problem: optionalText(pledge.problem),
    causes: optionalText(pledge.causes),
    intendedEffect: optionalText(pledge.intendedEffect),
    continues:
      agreement.trim() || earlier.trim()
        ? { agreement: agreement.trim(), pledge: earlier.trim() }
        : undefined,
    activities: pledge.activities.map(writeActivity),
  };
}

function writeActivity(activity: ActivityValue): ActivityTerms {
  return {
    key: activity.key,
    title: text(activity.title),
    wording: text(activity.wording),
    quota: writeQuota(activity.quota),
    leads: activity.leads,
    assisting: activity.assisting,
    places: activity.places,
    reportingDelayDays: required(activity.reportingDelayDays || USUAL_REPORTING_DELAY),
    answeredBy: activity.answeredBy.length > 0 ? activity.answeredBy : undefined,
    coverage: writeCoverage(activity.coverage),
    withholdBelow: number(activity.withholdBelow),
    previousOutcome: writePreviousOutcome(activity.previousOutcome),
  };
}

function writeTarget(target: TargetValue): KpiTargetTerms {
  const { kind, value, tolerance, percent, alpha } = target.goal;
  const { period, value: baseline, years, sampleSize, standardError } = target.baseline;
  const { outcome } = target;
  return {
    key: target.key,
    title: text(target.title),
    wording: text(target.wording),
    goal: {
      kind,
      value: kind === 'AT_LEAST' || kind === 'AT_MOST' ? number(value) : undefined,
      tolerance: kind === 'MAINTAIN' ? number(tolerance) : undefined,
      percent: kind === 'INCREASE_BY' || kind === 'DECREASE_BY' ? number(percent) : undefined,
      alpha: number(alpha),
    },
    indicator: orNothing(target.indicator),
    baseline:
      period.start || period.end || baseline.trim()
        ? {
            period,
            value: required(baseline),
            years: number(years),
            sampleSize: number(sampleSize),
            standardError: number(standardError),
          }
        : undefined,
    outcome: outcome.start || outcome.end ? outcome : undefined,
    district: orNothing(target.district),
    context: target.context,
    pledges: target.pledges,
  };
}
