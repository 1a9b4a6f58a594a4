import type { Interval } from '@/api/model';
import type { Valued } from './points';
import styles from './ValueChart.module.css';

interface ValueMarkProps {
  point: Valued;
  y: (value: number) => number;
  interval?: Interval;
  baseline: boolean;
  /** Whether the process chart says that it is more than the usual variation. */
  signalled: boolean;
  /** The number, where there is room for it. */
  text?: string;
}

/** A value at its place: the dot, how far it may be from what it stands for, and the number. */
export function ValueMark({ point, y, interval, baseline, signalled, text }: ValueMarkProps) {
  const { value, preliminary } = point;
  const { lower, upper } = interval ?? {};
  const highest = Math.min(y(value) - 8, y(upper ?? value));
  return (
    <>
      {interval && (
        <g className={styles.whisker}>
          <line y1={y(lower ?? value)} y2={y(upper ?? value)} />
          {lower !== undefined && <line x1={-7} x2={7} y1={y(lower)} y2={y(lower)} />}
          {upper !== undefined && <line x1={-7} x2={7} y1={y(upper)} y2={y(upper)} />}
        </g>
      )}
      {baseline && <circle className={styles.baselineRing} cy={y(value)} r={10} />}
      {signalled && <rect className={styles.signal} x={-10} y={y(value) - 10} width={20} height={20} />}
      <circle className={preliminary ? styles.preliminaryDot : styles.dot} cy={y(value)} r={6} />
      {text && (
        <text className={styles.value} y={highest - 8}>
          {text}
        </text>
      )}
    </>
  );
}
