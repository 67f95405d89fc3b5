import type { Edited } from '../../../app/journey/kept-record.ts';
import type { PlainDate } from '../../../domain/photo/plain-date.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Draft } from '../../../domain/treatment/journal-record.ts';
import type { Modality, Session } from '../../../domain/treatment/session.ts';

/** A session as it is being written down: what it was done with may not be said yet, and fields are empty rather than absent. */
export type SessionDraft = Omit<Draft<Session>, 'modality' | 'time' | 'roller'> & {
  readonly modality: Modality | null;
  readonly time: string;
  readonly roller: string;
};

/**
 * A new session with what is likely to be as it was the last time. What differs from time to time is left open: lot, pain, add-ons, photos
 * and the note.
 */
export function startSession(course: Course, last: Session | null, slot: string, today: PlainDate): SessionDraft {
  return {
    person: course.person,
    course: course.id,
    slot,
    on: today,
    time: '',
    setting: last?.setting ?? 'professional',
    operator: last?.operator ?? '',
    place: last?.place ?? '',
    device: last?.device ?? '',
    modality: last?.modality ?? null,
    cartridge: last?.cartridge ? { ...last.cartridge, lot: '' } : null,
    roller: last?.roller ?? '',
    usesBefore: null,
    depths: last?.depths ?? [],
    passes: last?.passes ?? null,
    numbing: last?.numbing ?? null,
    pain: null,
    serum: last?.serum ?? '',
    sterilised: null,
    addOns: [],
    photos: [],
    note: '',
  };
}

/** What was written down of a session, to be changed. */
export function draftOf(session: Session): SessionDraft {
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    revision: _revision,
    deletedAt: _deleted,
    ...rest
  } = session;
  return { ...rest, time: session.time ?? '', roller: session.roller ?? '' };
}

/** The session to be kept; `null` while it is not said what it was done with. */
export function finishSession(draft: SessionDraft, known: Session | null): Edited<Session> | null {
  const { time, roller, modality, ...rest } = draft;
  if (modality === null) return null;
  const session = {
    ...rest,
    modality,
    ...(time ? { time } : {}),
    // A roller belongs to what was done by hand.
    ...(roller && modality === 'manual' ? { roller } : {}),
  };
  if (!known) return session;
  const { id, createdAt, updatedAt, revision } = known;
  return { ...session, id, createdAt, updatedAt, revision };
}
