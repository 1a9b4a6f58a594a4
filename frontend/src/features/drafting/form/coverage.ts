import type { ActivityTerms, Coverage } from '@/api/model';
import { optionalText, orNothing, text, typed, typedText } from './convert';
import { noText, type CoverageValue, type PreviousOutcomeValue } from './values';

export const noCoverage = (): CoverageValue => ({
  extent: '',
  from: '',
  through: '',
  source: { title: noText(), url: '' },
});

export const noPreviousOutcome = (): PreviousOutcomeValue => ({
  text: noText(),
  source: { title: noText(), url: '', note: noText() },
});

export function readCoverage(coverage: Coverage | undefined): CoverageValue {
  if (!coverage) return noCoverage();
  return {
    extent: coverage.extent,
    from: typed(coverage.from),
    through: typed(coverage.through),
    source: { title: typedText(coverage.source?.title), url: typed(coverage.source?.url) },
  };
}

/** What was typed for another extent stays in the form and out of the document. */
export function writeCoverage({ extent, from, through, source }: CoverageValue): Coverage | undefined {
  if (extent === '') return undefined;
  const named = optionalText(source.title) && { title: text(source.title), url: orNothing(source.url) };
  return extent === 'NOTHING'
    ? { extent, source: named }
    : { extent, from: orNothing(from), through: orNothing(through), source: named };
}

export function readPreviousOutcome(outcome: ActivityTerms['previousOutcome']): PreviousOutcomeValue {
  if (!outcome) return noPreviousOutcome();
  const { source } = outcome;
  return {
    text: typedText(outcome.text),
    source: { title: typedText(source?.title), url: typed(source?.url), note: typedText(source?.note) },
  };
}

export function writePreviousOutcome(outcome: PreviousOutcomeValue): ActivityTerms['previousOutcome'] {
  if (!optionalText(outcome.text)) return undefined;
  const { title, url, note } = outcome.source;
  return {
    text: text(outcome.text),
    source:
      optionalText(title) || url.trim()
        ? { title: text(title), url: url.trim(), note: optionalText(note) }
        : undefined,
  };
}
