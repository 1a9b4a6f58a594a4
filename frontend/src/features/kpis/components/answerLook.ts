import type { Attainment, Verdict } from '@/api/model';
import type { IconName, StatusTone } from '@/ui';

interface Look {
  tone: StatusTone;
  icon: IconName;
}

export const verdictLook: Record<Verdict, Look> = {
  IMPROVED: { tone: 'success', icon: 'check' },
  WORSENED: { tone: 'danger', icon: 'cross' },
  INCREASED: { tone: 'accent', icon: 'plus' },
  DECREASED: { tone: 'accent', icon: 'minus' },
  NO_DEMONSTRABLE_CHANGE: { tone: 'neutral', icon: 'minus' },
  UNCHANGED: { tone: 'neutral', icon: 'minus' },
  JUDGED_LATER: { tone: 'neutral', icon: 'clock' },
  INSUFFICIENT_DATA: { tone: 'neutral', icon: 'document' },
  NOT_COMPARABLE: { tone: 'neutral', icon: 'notJudged' },
  SUPPRESSED: { tone: 'neutral', icon: 'notJudged' },
};

export const attainmentLook: Record<Attainment, Look> = {
  MET: { tone: 'success', icon: 'kept' },
  NOT_MET: { tone: 'danger', icon: 'notKept' },
  NOT_DEMONSTRATED: { tone: 'neutral', icon: 'minus' },
  NOT_JUDGED: { tone: 'neutral', icon: 'notJudged' },
};
