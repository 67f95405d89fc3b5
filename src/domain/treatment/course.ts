import type { Subject } from '../photo/areas.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Concern } from './concerns.ts';
import type { JournalRecord } from './journal-record.ts';
import type { Screened } from './screening.ts';
import type { Series } from './series.ts';
import type { TreatedPlace } from './treated-place.ts';

/** The plans a course can start from. */
export const TEMPLATE_IDS = [
  'general',
  'acne-scars',
  'facial-ageing',
  'neck-chest',
  'stretch-marks',
  'custom',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Names one record among all of its kind. */
export type CourseId = string;

/** One course of treatment of one person: what it is for, what is treated, and the plan, which the person can change throughout. */
export interface Course extends JournalRecord {
  readonly title: string;
  /** One or more. */
  readonly concerns: readonly Concern[];
  /** One or more. */
  readonly places: readonly TreatedPlace[];
  /** What the plan was started from; its figures are the course's own from then on. */
  readonly template: TemplateId;
  readonly startsOn: PlainDate;
  /** What is hoped for, in the person's own words. */
  readonly goal: string;
  readonly screening: readonly Screened[];
  readonly series: Series;
  /** What is photographed each time. */
  readonly views: readonly Subject[];
  /** Days count from each session, before it negative. */
  readonly preparation: readonly ChecklistItem[];
  readonly aftercare: readonly ChecklistItem[];
}
