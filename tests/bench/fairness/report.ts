import { CHECK_IDS, type CheckId } from '../../../src/domain/fairness/check.ts';
import { THRESHOLDS, type Threshold } from '../../../src/domain/fairness/thresholds.ts';
import type { RealPair } from './real-pairs.ts';
import {
  alarmsOf,
  byCheat,
  byTone,
  confusionOf,
  isTold,
  type Outcome,
  type Rate,
  shown,
  TONE_GROUPS,
} from './score.ts';

const BARS = { poor: 0.95, care: 0.8, repeat: 0.05 } as const;
/** A tone of skin may fare worse than all together by so much, or by one case where there are few. */
const TONE_POINTS = 0.05;

const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
const share = ({ hits, of }: Rate) => (of === 0 ? 1 : hits / of);
const isAlarm = (outcome: Outcome) => alarmsOf(outcome).length > 0;

/** How often each cheat was told by its check, and untouched repeats raised any alarm; of all and by tone of skin. */
function recallTable(outcomes: readonly Outcome[]): string {
  const rows = [...byCheat(outcomes)].map(([name, group]) => {
    const { size, check } = group[0] ?? { size: 'repeat', check: null };
    const rates = byTone(group, size === 'repeat' ? isAlarm : isTold);
    return [
      name,
      size,
      check ?? 'any',
      ...['all', ...TONE_GROUPS].map((tone) => shown(rates[tone] ?? { hits: 0, of: 0 })),
    ];
  });
  return table(['what was done', 'size', 'told by', 'all', ...TONE_GROUPS], rows);
}

/** The bars that were missed, as sentences. */
export function missedBars(outcomes: readonly Outcome[]): readonly string[] {
  return [...byCheat(outcomes)].flatMap(([name, group]) => {
    const size = group[0]?.size ?? 'repeat';
    const rates = byTone(group, size === 'repeat' ? isAlarm : isTold);
    const all = rates['all'] ?? { hits: 0, of: 0 };
    if (size === 'unsized') return [];
    const isShort = (rate: Rate) => (size === 'repeat' ? share(rate) > BARS.repeat : share(rate) < BARS[size]);
    const tones = TONE_GROUPS.flatMap((tone) => {
      const rate = rates[tone] ?? { hits: 0, of: 0 };
      const apart = size === 'repeat' ? share(rate) - share(all) : share(all) - share(rate);
      const isOneCase = size === 'repeat' ? rate.hits <= 1 : rate.of - rate.hits <= 1;
      return rate.of > 0 && apart > TONE_POINTS && !isOneCase
        ? [`${name}: ${tone} skin ${shown(rate)}, all ${shown(all)}`]
        : [];
    });
    return [...(isShort(all) ? [`${name}: ${shown(all)}`] : []), ...tones];
  });
}

const SCALES: readonly (readonly [CheckId, Threshold])[] = [
  ['yaw', THRESHOLDS.yawDeg],
  ['pitch', THRESHOLDS.pitchDeg],
  ['distance', THRESHOLDS.perspectivePercent],
  ['expression', THRESHOLDS.expression],
  ['exposure', THRESHOLDS.exposureStops],
  ['white-balance', THRESHOLDS.whiteDeltaE],
  ['sharpness', THRESHOLDS.sharpnessRatio],
];

function quantile(values: readonly number[], at: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))];
  return value === undefined ? '–' : String(Number(value.toPrecision(3)));
}

/** The figures that thresholds were set by: of repeats the worst in a hundred, of each size those that four or nineteen in twenty exceed. */
function calibrationTable(outcomes: readonly Outcome[]): string {
  const rows = SCALES.map(([id, { care, poor, isLessWorse }]) => {
    const figures = (size: Outcome['size']) =>
      outcomes
        .filter((one) => one.size === size && (size === 'repeat' || one.check === id))
        .flatMap(({ judgement }) => {
          const value = judgement.checks.find((check) => check.id === id)?.value;
          return typeof value === 'number' ? [Math.abs(value)] : [];
        });
    const [most, some, few] = isLessWorse ? [0.01, 0.8, 0.95] : [0.99, 0.2, 0.05];
    return [
      id,
      quantile(figures('repeat'), most),
      String(care),
      quantile(figures('care'), some),
      String(poor),
      quantile(figures('poor'), few),
    ];
  });
  return table(
    ['check', 'repeats, 99 %', 'care from', 'care size, 80 % beyond', 'poor from', 'poor size, 95 % beyond'],
    rows,
  );
}

/** What each cheat is taken for: how often, in %, each check says care or poor. */
function confusionTable(outcomes: readonly Outcome[]): string {
  const rows = Object.entries(confusionOf(outcomes));
  const ids = CHECK_IDS.filter((id) => id !== 'roll' && id !== 'set-up');
  return table(
    ['what was done', ...ids],
    rows.map(([name, row]) => [name, ...ids.map((id) => row[id] ?? '·')]),
  );
}

/** Real pairs as they are: how often each check says care or poor, by kind of pair; and the verdict but for resolution and sharpness. */
function realPairsTable(pairs: readonly RealPair[]): string {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const ids = CHECK_IDS.filter((id) => id !== 'roll' && id !== 'timing');
  const rows = kinds.map((kind) => {
    const group = pairs.filter((pair) => pair.kind === kind);
    const of = (id: CheckId, level: string) =>
      group.filter(({ judgement }) => judgement.checks.some((check) => check.id === id && check.level === level))
        .length;
    const isPoorOtherwise = ({ judgement }: RealPair) =>
      judgement.checks.some(({ id, level }) => level === 'poor' && id !== 'resolution' && id !== 'sharpness');
    const otherwise = group.filter((pair) => !isPoorOtherwise(pair)).length;
    return [
      kind,
      String(group.length),
      `${otherwise}`,
      ...ids.map((id) => `${of(id, 'care')}/${of(id, 'poor')}/${of(id, 'unknown')}`),
    ];
  });
  return table(
    ['real pairs', 'pairs', 'not poor but for detail', ...ids.map((id) => `${id} (care/poor/unknown)`)],
    rows,
  );
}

/** All that was found, for {@link reportText}. */
interface Found {
  readonly calibration: readonly Outcome[];
  readonly report: readonly Outcome[];
  readonly pairs: readonly RealPair[];
  readonly missed: readonly string[];
}

/** The tables with what has to be known to read them, as Markdown. */
export function reportText({ calibration, report, pairs, missed }: Found): string {
  return [
    '### What was told',
    'Of pairs that took no part in setting a threshold. "Repeat": any check that compares two photos said care or poor.',
    recallTable(report),
    missed.length === 0
      ? 'Every bar was held.'
      : `Bars that were missed:\n\n${missed.map((line) => `- ${line}`).join('\n')}`,
    '### What the thresholds were set by',
    'Repeats stay below the first figure 99 times in 100; of the cheats of the smaller size four in five lie beyond the second, of those of the larger size nineteen in twenty beyond the third.',
    calibrationTable(calibration),
    '### What a cheat is taken for',
    'How often, in %, each check says care or poor. The portraits are small files, which resolution tells of nearly all.',
    confusionTable(report),
    '### Real pairs as they are',
    'Care / poor / unknown of each check. "Not poor but for detail": nothing but resolution and sharpness calls the pair not comparable.',
    realPairsTable(pairs),
  ].join('\n\n');
}
