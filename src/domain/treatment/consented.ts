import type { PersonId, Photo } from '../photo/photo.ts';
import { ME, SAMPLE_PERSON } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import { type Consent, PURPOSES, type Purpose } from './consent.ts';

/** Why a photo must not be used. `none`: nobody agreed; `narrower`: agreed to less; `not-yet`: given from a later day on. */
export type ConsentRefusal = 'none' | 'narrower' | 'not-yet' | 'expired' | 'withdrawn';

/** What is known of one use of one photo; `consent` is the one that decides. */
export type Consented =
  | { readonly ok: true; readonly consent: Consent | null }
  | { readonly ok: false; readonly reason: ConsentRefusal; readonly consent: Consent | null };

/** The last that was given; of one day, the last that was written down. */
function latest(consents: readonly Consent[]): Consent | null {
  const key = ({ givenOn, createdAt, id }: Consent) => [givenOn, createdAt, id].join(' ');
  return consents.reduce<Consent | null>((best, one) => (best === null || key(one) > key(best) ? one : best), null);
}

/** Whether a consent for all was withdrawn since another was given; of one day, what was written down later counts. */
function hasEnded({ withdrawnOn, updatedAt }: Consent, other: Consent, today: PlainDate): boolean {
  if (withdrawnOn === undefined || withdrawnOn > today) return false;
  return withdrawnOn === other.givenOn ? updatedAt >= other.createdAt : withdrawnOn > other.givenOn;
}

function judge(consent: Consent, purpose: Purpose, today: PlainDate): Consented {
  const refused = (reason: ConsentRefusal): Consented => ({ ok: false, reason, consent });
  if (consent.withdrawnOn !== undefined && today >= consent.withdrawnOn) return refused('withdrawn');
  if (today < consent.givenOn) return refused('not-yet');
  if (consent.expiresOn !== undefined && today > consent.expiresOn) return refused('expired');
  const isCovered = PURPOSES.indexOf(purpose) <= PURPOSES.indexOf(consent.purpose);
  return isCovered ? { ok: true, consent } : refused('narrower');
}

const isNobodyElse = (person: PersonId) => person === ME || person === SAMPLE_PERSON;

/** Whether there is a consent to think of before something of a person is used: that of anybody else, or one that was noted. */
export function isPurposeAsked(person: PersonId, consents: readonly Consent[]): boolean {
  return !isNobodyElse(person) || consents.some((consent) => consent.person === person);
}

/**
 * Whether what was written down of a person may be used for a purpose on a day: by what holds for all their photos, since a
 * diary tells at least as much as they do.
 */
export function isRecordConsented(
  person: PersonId,
  purpose: Purpose,
  consents: readonly Consent[],
  today: PlainDate,
): Consented {
  return isConsented({ id: '', person }, purpose, consents, today);
}

/**
 * Whether a photo may be used for a purpose on a day.
 *
 * The person's own use needs nobody's consent. For any other, the last consent given for the photo decides, else the last for all
 * photos of the person; a consent for all that was withdrawn since the photo's was given takes that with it. Without any, photos of
 * `ME` and the samples may be used (there is nobody to ask), photos of others may not.
 */
export function isConsented(
  photo: Pick<Photo, 'id' | 'person'>,
  purpose: Purpose,
  consents: readonly Consent[],
  today: PlainDate,
): Consented {
  if (purpose === 'own') return { ok: true, consent: null };
  const own = consents.filter(({ person }) => person === photo.person);
  const forPhoto = latest(own.filter((one) => one.photo === photo.id));
  const forAll = latest(own.filter((one) => one.photo === undefined));
  const isOverruled = forPhoto && own.some((one) => one.photo === undefined && hasEnded(one, forPhoto, today));
  const deciding = isOverruled ? forAll : (forPhoto ?? forAll);
  if (deciding) return judge(deciding, purpose, today);
  return isNobodyElse(photo.person) ? { ok: true, consent: null } : { ok: false, reason: 'none', consent: null };
}
