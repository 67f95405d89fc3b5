import { LAST_DIARY_DAY } from '../../domain/treatment/symptom.ts';
import { DIARY_WORDS } from '../words/diary.ts';
import styles from './SymptomChart.module.css';

export interface ChartLine {
  readonly name: string;
  /** In the order of days; values 0–10. */
  readonly points: readonly { readonly day: number; readonly value: number }[];
  /** Drawn stronger than the others. */
  readonly isStrong?: boolean;
}

export interface SymptomChartProps {
  /** What the chart shows, as its name. */
  readonly name: string;
  readonly lines: readonly ChartLine[];
}

const WIDTH = 340;
const HEIGHT = 176;
const LEFT = 24;
const TOP = 8;
const RIGHT = 8;
const BOTTOM = 22;
const HIGHEST = 10;
/** Lines are told apart by their dashes, which greyscale and colour-blind eyes see as well. */
const DASHES = ['none', '7 4', '2 4', '10 3 2 3', '1 3', '14 4'];

const xOf = (day: number) => LEFT + (day / LAST_DIARY_DAY) * (WIDTH - LEFT - RIGHT);
const yOf = (value: number) => TOP + (1 - value / HIGHEST) * (HEIGHT - TOP - BOTTOM);

function Axes() {
  return (
    <g>
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={yOf(value)} y2={yOf(value)} />
          <text className={styles.label} x={LEFT - 6} y={yOf(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {[0, 1, 3, 5, 7, 10].map((day) => (
        <text key={day} className={styles.label} x={xOf(day)} y={HEIGHT - 6} textAnchor="middle">
          {day}
        </text>
      ))}
    </g>
  );
}

function Line({ line, place }: { readonly line: ChartLine; readonly place: number }) {
  const dash = DASHES[place % DASHES.length] ?? 'none';
  const points = line.points.map(({ day, value }) => `${xOf(day)},${yOf(value)}`).join(' ');
  return (
    <g className={line.isStrong ? styles.strong : styles.line}>
      <polyline points={points} fill="none" strokeDasharray={dash} />
      {line.points.map(({ day, value }) => (
        <circle key={day} cx={xOf(day)} cy={yOf(value)} r={2.5} />
      ))}
    </g>
  );
}

/** Ratings over the days after a session, 0–10; the same as a table below, folded. */
export function SymptomChart({ name, lines }: SymptomChartProps) {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted((a, b) => a - b);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={name}>
        <Axes />
        {lines.map((line, i) => (
          <Line key={line.name} line={line} place={i} />
        ))}
      </svg>
      <ul className={styles.legend}>
        {lines.map((line, i) => (
          <li key={line.name}>
            <svg viewBox="0 0 32 8" className={styles.sample} aria-hidden>
              <g className={line.isStrong ? styles.strong : styles.line}>
                <line x1={0} x2={32} y1={4} y2={4} strokeDasharray={DASHES[i % DASHES.length]} />
              </g>
            </svg>
            {line.name}
          </li>
        ))}
      </ul>
      <details className={styles.details}>
        <summary>{DIARY_WORDS.asTable}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where it is wider than a phone, the arrow keys have to reach it */}
        <div className={styles.scroller} role="region" aria-label={DIARY_WORDS.asTable} tabIndex={0}>
          <table className={styles.table}>
            <caption className={styles.caption}>{name}</caption>
            <thead>
              <tr>
                <th scope="col">{DIARY_WORDS.dayColumn}</th>
                {lines.map((line) => (
                  <th key={line.name} scope="col">
                    {line.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day}>
                  <th scope="row">{day}</th>
                  {lines.map((line) => (
                    <td key={line.name}>{line.points.find((point) => point.day === day)?.value ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
