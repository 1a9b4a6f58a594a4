import type { ReactNode } from 'react';
import { TextLink } from './links';
import styles from './LinkList.module.css';

interface LinkListProps {
  label: string;
  items: { to: string; name: ReactNode; about?: ReactNode }[];
}

/** Things that can be opened, one to a row, each row as high as a thumb. */
export function LinkList({ label, items }: LinkListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ to, name, about }) => (
        <li key={to}>
          <span>
            <TextLink to={to}>{name}</TextLink>
          </span>
          {about && <small>{about}</small>}
        </li>
      ))}
    </ul>
  );
}
