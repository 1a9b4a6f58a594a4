import type { AssessmentStatus, PeriodResult } from '@/api/model';
import type { IconName } from '../Icon';
import type { StatusTone } from '../StatusBadge';

interface Look {
  tone: StatusTone;
  icon: IconName;
}

export const assessmentLook: Record<AssessmentStatus, Look> = {
  KEPT: { tone: 'success', icon: 'kept' },
  ON_TRACK: { tone: 'success', icon: 'check' },
  BEHIND: { tone: 'warning', icon: 'warning' },
  UNDER_WAY: { tone: 'neutral', icon: 'clock' },
  NOT_KEPT: { tone: 'danger', icon: 'notKept' },
  UNDETERMINED: { tone: 'neutral', icon: 'minus' },
  NO_INFORMATION: { tone: 'neutral', icon: 'minus' },
  NO_DEADLINE: { tone: 'neutral', icon: 'clock' },
  NO_NEED_AROSE: { tone: 'neutral', icon: 'minus' },
  NOT_STARTED: { tone: 'neutral', icon: 'upcoming' },
  NOT_MEASURABLE: { tone: 'neutral', icon: 'document' },
};

export const partLook: Record<PeriodResult['status'], Look> = {
  KEPT: { tone: 'success', icon: 'check' },
  MISSED: { tone: 'danger', icon: 'cross' },
  UNDETERMINED: { tone: 'neutral', icon: 'minus' },
  NO_INFORMATION: { tone: 'neutral', icon: 'minus' },
  NO_NEED: { tone: 'neutral', icon: 'minus' },
  PENDING: { tone: 'warning', icon: 'clock' },
  NO_DEADLINE: { tone: 'neutral', icon: 'clock' },
  UPCOMING: { tone: 'neutral', icon: 'upcoming' },
  NOT_JUDGED: { tone: 'neutral', icon: 'minus' },
};

/** Over, and nobody has said anything of it: that is another thing than zero. */
export const isSilent = ({ status, reported, waiting }: PeriodResult): boolean =>
  (status === 'MISSED' || status === 'NO_INFORMATION') && !reported && waiting === 0;
