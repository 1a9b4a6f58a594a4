import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './ui.module.css';

interface NoticeProps {
  title: string;
  icon?: IconName;
  color?: 'info' | 'warm' | 'success' | 'danger' | 'neutral';
  /** Set where it appears because of what the user did: it is then read out. */
  announce?: boolean;
  level?: 2 | 3;
  children?: ReactNode;
}

export function Notice({
  title,
  icon = 'info',
  color = 'neutral',
  announce,
  level = 2,
  children,
}: NoticeProps) {
  const id = useId();
  return (
    <section
      className={styles.notice}
      data-color={color}
      aria-labelledby={announce ? undefined : id}
      role={announce ? 'status' : undefined}
    >
      <Icon name={icon} size="1.75rem" />
      <div>
        <Heading level={level} data-size="2xs" id={id}>
          {title}
        </Heading>
        {children}
      </div>
    </section>
  );
}
