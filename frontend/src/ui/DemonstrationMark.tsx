import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import styles from './DemonstrationMark.module.css';

/** Stands beside every figure that rests on invented records, and on each such record. */
export function DemonstrationMark({ single = false }: { single?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <Icon name="demonstration" size="1.1em" />
      {t(single ? 'app.demonstration' : 'app.demonstrationPlural')}
    </span>
  );
}
