import type { WrittenStatus } from '@/api/model';
import type { IconName } from '../Icon';
import type { StatusTone } from '../StatusBadge';

/** The parties' own word is no computed answer: only what they call undone stands out. */
export const writtenLook: Record<WrittenStatus, { tone: StatusTone; icon: IconName }> = {
  DONE: { tone: 'accent', icon: 'check' },
  PARTLY: { tone: 'accent', icon: 'minus' },
  NOT_DONE: { tone: 'warning', icon: 'cross' },
  ONGOING: { tone: 'accent', icon: 'clock' },
  NO_NEED: { tone: 'neutral', icon: 'minus' },
  TRANSFERRED: { tone: 'neutral', icon: 'arrow' },
  REPLACED: { tone: 'neutral', icon: 'returned' },
  CANNOT_ASSESS: { tone: 'neutral', icon: 'notJudged' },
};
