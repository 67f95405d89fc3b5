import { FACES_VERSION } from '../domain/alignment/face.ts';
import { TRAITS_VERSION } from '../domain/fairness/photo-traits.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import { inheritFace } from './inherit-face.ts';
import type { Examination, Examined, ShownPhoto } from './ports.ts';
import { createSharedWork } from './shared-work.ts';

/** What was found on photos: read from storage where it still holds, found anew where not. */
export interface Examinations {
  /** Without examining anything: what is stored and still holds, in the order asked for. */
  stored(photos: readonly Photo[]): Promise<readonly (Examination | null)[]>;
  /** Examines a photo when that was not done yet, and keeps it. */
  of(photo: Photo, signal: AbortSignal): Promise<Examined<Examination>>;
}

/** How a photo is given to the examiner. */
export function shownPhoto(photo: Photo): ShownPhoto & Pick<Photo, 'face'> {
  const { file, mirrored, face } = photo;
  return { fingerprint: file.fingerprint, mirrored: mirrored === true, ...(face && { face }) };
}

/** Two photos of the same key would be examined to the same result. */
export function shownKey(photo: Photo): string {
  const { fingerprint, mirrored, face } = shownPhoto(photo);
  return `${fingerprint} ${mirrored} ${face ? `${face.x} ${face.y}` : ''}`;
}

/** Found by an older version of the program, it is found anew when it is next needed. */
function isCurrent({ faces, traits }: Examination): boolean {
  return faces.version === FACES_VERSION && traits.version === TRAITS_VERSION;
}

/** The examinations of a library. */
export function createExaminations(context: Context): Examinations {
  const { ports, store } = context;
  const { examinations } = ports.storage;
  const work = createSharedWork<Examined<Examination>>();

  const stored = async (photos: readonly Photo[]) =>
    (await examinations.find(photos)).map((found) => (found && isCurrent(found) ? found : null));

  const examine = async (photo: Photo, signal: AbortSignal): Promise<Examined<Examination>> => {
    const [kept] = await examinations.find([photo]);
    if (kept && isCurrent(kept)) return { ok: true, value: kept };
    const examined = await ports.examiner.examine(shownPhoto(photo), signal);
    // What was looked at before may have been lined up and confirmed over another face.
    const inheriting = examined.ok && !kept ? await inheritFace(context, photo, examined.value.faces.faces) : null;
    if (inheriting) return examine(inheriting, signal);
    // A cache that cannot be kept is made anew next time, which nobody need be told.
    if (examined.ok) await examinations.save(photo, examined.value);
    if (examined.ok) store.setState((state) => ({ examinations: state.examinations + 1 }));
    return examined;
  };

  return { stored, of: (photo, signal) => work.join(shownKey(photo), (shared) => examine(photo, shared), signal) };
}
