import { addSlot, removeSlot } from '../../../domain/treatment/change-plan.ts';
import type { Gap, Series, SlotKind } from '../../../domain/treatment/series.ts';
import { NumberField } from '../../kit/NumberField.tsx';
import { PLAN_WORDS } from '../../words/journey.ts';
import layout from '../layout.module.css';
import type { PlanPartProps } from './PlanFields.tsx';

const DAYS = 7;
const MAX_WEEKS = 104;

/** The plan with that many sessions of a kind; those taken away are the last. */
export function withCount(series: Series, kind: SlotKind, count: number): Series {
  const own = series.slots.filter((slot) => slot.kind === kind);
  let next = series;
  for (let i = own.length; i < count; i++) next = addSlot(next, kind).series;
  for (const { id } of own.slice(count)) next = removeSlot(next, id);
  return next;
}

export interface GapFieldsProps {
  readonly labels: readonly [string, string];
  readonly gap: Gap;
  readonly onChange: (gap: Gap) => void;
}

/** The shortest and the longest distance between two sessions, in weeks. */
export function GapFields({ labels, gap, onChange }: GapFieldsProps) {
  const weeks = (value: number) => Math.max(1, Math.round((Number.isFinite(value) ? value : 1) * DAYS));
  const shared = { minValue: 1, maxValue: MAX_WEEKS, step: 0.5, formatOptions: { maximumFractionDigits: 1 } };
  return (
    <>
      <NumberField
        {...shared}
        label={labels[0]}
        value={Math.round((gap.minDays / DAYS) * 2) / 2}
        onChange={(value) => onChange({ minDays: weeks(value), maxDays: Math.max(gap.maxDays, weeks(value)) })}
      />
      <NumberField
        {...shared}
        label={labels[1]}
        value={Math.round((gap.maxDays / DAYS) * 2) / 2}
        onChange={(value) => onChange({ minDays: Math.min(gap.minDays, weeks(value)), maxDays: weeks(value) })}
      />
    </>
  );
}

/** How many sessions, and how far apart. */
export function SeriesFields({ course: { series }, onChange }: PlanPartProps) {
  return (
    <div className={layout.fields}>
      <NumberField
        label={PLAN_WORDS.sessions}
        minValue={1}
        maxValue={30}
        value={series.slots.filter(({ kind }) => kind === 'series').length}
        onChange={(count) => onChange({ series: withCount(series, 'series', Number.isFinite(count) ? count : 1) })}
      />
      <GapFields
        labels={[PLAN_WORDS.minWeeks, PLAN_WORDS.maxWeeks]}
        gap={series.gap}
        onChange={(gap) => onChange({ series: { ...series, gap } })}
      />
    </div>
  );
}
