import type { TemplateId } from './course.ts';
import type { Gap, PhotoRhythm, Series, Slot } from './series.ts';
import type { Source } from './sources.ts';

/** A plan to start from. Every figure can be changed, and each says where it comes from. */
export interface Template {
  readonly id: TemplateId;
  /** How many sessions are usual; a course starts with the fewest. */
  readonly sessions: { readonly min: number; readonly max: number; readonly source: Source };
  readonly gap: Gap & { readonly source: Source };
}

/**
 * Where a source names one distance rather than a range, a week's grace follows it, so that a session is not overdue the next day.
 */
const GRACE_DAYS = 7;

const exactly = (days: number, source: Source): Template['gap'] => ({
  minDays: days,
  maxDays: days + GRACE_DAYS,
  source,
});

/** All plans a course can start from, the most general first. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'general',
    sessions: { min: 3, max: 6, source: 'source-article' },
    gap: { minDays: 28, maxDays: 42, source: 'source-article' },
  },
  {
    id: 'acne-scars',
    sessions: { min: 3, max: 6, source: 'source-article' },
    gap: exactly(28, 'minutilli-2024'),
  },
  {
    id: 'facial-ageing',
    sessions: { min: 4, max: 4, source: 'pmc6122507' },
    gap: exactly(30, 'pmc6122507'),
  },
  {
    id: 'neck-chest',
    sessions: { min: 3, max: 6, source: 'source-article' },
    gap: { minDays: 14, maxDays: 28, source: 'pajak-2022' },
  },
  {
    id: 'stretch-marks',
    sessions: { min: 3, max: 3, source: 'vendor' },
    gap: exactly(28, 'vendor'),
  },
  {
    id: 'custom',
    sessions: { min: 1, max: 60, source: 'person' },
    gap: { minDays: 28, maxDays: 42, source: 'source-article' },
  },
];

/** Baseline repeats; before each session; days 1, 3, 7 of healing; four weeks after each; 3, 6, 12 months after the last. */
export const DEFAULT_PHOTOS: PhotoRhythm = {
  baselineRepeats: 2,
  beforeSessions: true,
  healingDays: [1, 3, 7],
  afterDays: [28],
  followUpMonths: [3, 6, 12],
};

/** The template of that name. */
export function templateOf(id: TemplateId): Template {
  const found = TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

/** The plan of a template, with as many sessions as it has at least, or as many as are asked for; no maintenance yet. */
export function startSeries(id: TemplateId, count: number = templateOf(id).sessions.min): Series {
  const { minDays, maxDays } = templateOf(id).gap;
  return {
    gap: { minDays, maxDays },
    maintenanceGap: null,
    slots: Array.from({ length: count }, (_, i): Slot => ({ id: `s${i + 1}`, kind: 'series' })),
    photos: DEFAULT_PHOTOS,
  };
}
