import type { useWords } from './useWords';
import styles from './history.module.css';

interface SaidProps {
  name: string;
  said: unknown;
  words: ReturnType<typeof useWords>;
}

/** A value as people read it: one line where that is enough, a whole text field by field. */
export function Said({ name, said, words }: SaidProps) {
  const parts = words.parts(said);
  if (parts) {
    return (
      <dl className={styles.parts}>
        {parts.map(([part, inner]) => (
          <div key={part}>
            <dt>{words.word(part)}</dt>
            <dd>
              <Said name={part} said={inner} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if (Array.isArray(said) && said.some((one) => words.parts(one))) {
    return (
      <ol className={styles.items}>
        {said.map((one: unknown, index) => (
          <li key={index}>
            <Said name={name} said={one} words={words} />
          </li>
        ))}
      </ol>
    );
  }
  return <span>{words.valueOf(name, said)}</span>;
}
