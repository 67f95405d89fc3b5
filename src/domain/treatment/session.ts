import type { PhotoId } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { AddOn } from './add-on.ts';
import type { CourseId } from './course.ts';
import type { JournalRecord } from './journal-record.ts';
import type { TreatedPlace } from './treated-place.ts';

/** Where it is done: by a professional, or at home with short needles. */
export const SETTINGS = ['professional', 'home'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What it is done with. `manual`: roller or stamp; `pen`: motorised; `radiofrequency`: a risk class of its own. */
export const MODALITIES = ['manual', 'pen', 'radiofrequency'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Names one record among all of its kind. */
export type SessionId = string;

/** How deep the needles went in one place. Never one number for a session: skin is not equally thick. */
export interface Depth {
  readonly place: TreatedPlace;
  readonly depthMm: number;
}

/** What was put on against pain. */
export interface Numbing {
  readonly product: string;
  /** Lidocaine, in per cent; `null` when unknown. */
  readonly percent: number | null;
  /** How long it was left on, in minutes; `null` when unknown. */
  readonly minutes: number | null;
}

/** The needles that were used. */
export interface Cartridge {
  readonly type: string;
  readonly lot: string;
  /** `null` when nobody said. */
  readonly singleUse: boolean | null;
}

/** A photo somebody laid to a session, and whether it was taken before or after it: on the day itself that outweighs the times. */
export interface SessionPhoto {
  readonly photo: PhotoId;
  readonly moment: 'before' | 'after';
}

/** One session that took place. Texts are empty and figures `null` where nothing is known. */
export interface Session extends JournalRecord {
  readonly course: CourseId;
  /** The place in the course's plan that it fills. */
  readonly slot: string;
  readonly on: PlainDate;
  /** When it began, local wall time `HH:MM`; absent when nobody remembers. */
  readonly time?: string;
  readonly setting: Setting;
  readonly operator: string;
  readonly place: string;
  readonly device: string;
  readonly modality: Modality;
  readonly cartridge: Cartridge | null;
  /** The home roller that was used, an id. */
  readonly roller?: string;
  /** How often these needles had been used before, as far as known without a {@link roller}. */
  readonly usesBefore: number | null;
  readonly depths: readonly Depth[];
  readonly passes: number | null;
  readonly numbing: Numbing | null;
  /** 0 none – 10 the worst imaginable. */
  readonly pain: number | null;
  /** Serum or moisturiser put on. */
  readonly serum: string;
  /** Whether what was reused had been sterilised; `null` when nobody said. */
  readonly sterilised: boolean | null;
  readonly addOns: readonly AddOn[];
  readonly photos: readonly SessionPhoto[];
  readonly note: string;
}
