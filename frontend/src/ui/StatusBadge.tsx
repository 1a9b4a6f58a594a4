import { Icon, type IconName } from './Icon';
import styles from './ui.module.css';

export type StatusTone = 'success' | 'danger' | 'warning' | 'neutral' | 'accent';

/** A status as a symbol and a word; the colour only repeats what they say. */
export function StatusBadge({
  tone,
  icon,
  children,
}: {
  tone: StatusTone;
  icon: IconName;
  children: string;
}) {
  return (
    <span className={styles.badge} data-color={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
