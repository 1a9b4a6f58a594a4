import type { Text } from '@/api/model';
import styles from './text.module.css';

/** A text of the document as it is signed: in Swedish, and in English where it has that too. */
export function Both({ text }: { text: Text }) {
  return (
    <>
      <p lang="sv">{text.sv}</p>
      {text.en && (
        <p lang="en" className={styles.english}>
          {text.en}
        </p>
      )}
    </>
  );
}
