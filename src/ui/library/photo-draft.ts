import type { Subject } from '../../domain/photo/areas.ts';
import { ME, type PersonId, type Photo, type PhotoEdit } from '../../domain/photo/photo.ts';
import type { PlainDate } from '../../domain/photo/plain-date.ts';

/** What the fields of the edit dialog hold. The `changes…` marks count only where several photos are edited. */
export interface Draft {
  /** `null` while no whole day is given. */
  readonly date: PlainDate | null;
  readonly subject: Subject;
  readonly person: PersonId;
  readonly note: string;
  readonly changesDate: boolean;
  readonly changesSubject: boolean;
  readonly changesPerson: boolean;
  readonly changesNote: boolean;
}

function subjectOf({ area, view, region }: Photo): Subject {
  return { area, view, ...(region ? { region } : {}) };
}

/** The fields as they stand for these photos; where several differ, as for the first. */
export function draftOf(photos: readonly Photo[]): Draft {
  const [first] = photos;
  const isOne = photos.length === 1;
  return {
    date: first?.takenAt.date ?? null,
    subject: first ? subjectOf(first) : { area: 'face', view: 'front' },
    person: first?.person ?? ME,
    note: isOne ? (first?.note ?? '') : '',
    changesDate: isOne,
    changesSubject: isOne,
    changesPerson: isOne,
    changesNote: isOne,
  };
}

const isSameSubject = (a: Subject, b: Subject) => a.area === b.area && a.view === b.view && a.region === b.region;

/** The edit that the fields ask for: of what is to be changed, only what is not so already for every photo. */
export function editOf(draft: Draft, photos: readonly Photo[]): PhotoEdit {
  const { date, subject, person, note } = draft;
  const some = (differs: (photo: Photo) => boolean) => photos.some(differs);
  return {
    // A day that stays as it was keeps the time and the source that came with it.
    ...(draft.changesDate && date !== null && some(({ takenAt }) => takenAt.date !== date) ? { takenOn: date } : {}),
    ...(draft.changesSubject && some((photo) => !isSameSubject(photo, subject)) ? { subject } : {}),
    ...(draft.changesPerson && some((photo) => photo.person !== person) ? { person } : {}),
    ...(draft.changesNote && some((photo) => photo.note !== note) ? { note } : {}),
  };
}
