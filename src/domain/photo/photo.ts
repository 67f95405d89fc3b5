import type { PhotoPoint } from '../geometry/point.ts';
import type { Subject } from './areas.ts';
import type { CaptureDate } from './capture-date.ts';
import type { PlainDate } from './plain-date.ts';

/** What an original file is, found from its content, never from its name. */
export const IMAGE_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'gif', 'heic'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export type Fingerprint = string;
export type PhotoId = string;
export type PersonId = string;

/** The person of a library in which nobody else has been added yet. */
export const ME: PersonId = 'me';

/** The person of the sample photos, kept apart so that samples never mix with a series of the person's own. */
export const SAMPLE_PERSON: PersonId = 'sample';

/** Somebody whose photos are kept. */
export interface Person {
  readonly id: PersonId;
  /** Empty for {@link ME} until a name is given. */
  readonly name: string;
  /** When they were put in the bin with everything of theirs; absent for a person of the library. */
  readonly deletedAt?: string;
}

/** The set-up a photo was taken with, as far as its metadata tells. */
export interface Camera {
  readonly make?: string;
  readonly model?: string;
  readonly lens?: string;
  /** Focal length as if on 35 mm film, in mm. */
  readonly focalLength35Mm?: number;
  readonly flashFired?: boolean;
  /** The program that wrote the file last, as it names itself. */
  readonly software?: string;
}

/** What was read from a file itself; it never changes after import. */
export interface PhotoFile {
  readonly fingerprint: Fingerprint;
  readonly name: string;
  readonly format: ImageFormat;
  readonly sizeBytes: number;
  /** Size in pixels after the photo was turned upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly camera?: Camera;
  /** The file says where it was taken. The place itself is not kept in the record. */
  readonly hasLocation?: true;
}

/** One photo of the library. Everything but `file` can be corrected by the person. */
export interface Photo extends Subject {
  readonly id: PhotoId;
  readonly file: PhotoFile;
  readonly takenAt: CaptureDate;
  /**
   * Dates other sources gave, more than a day away from `takenAt`; empty where no source gave any. Present until the person has
   * settled the question, absent where there is none.
   */
  readonly dateDoubt?: readonly CaptureDate[];
  readonly person: PersonId;
  readonly note: string;
  /** Shown mirrored, as a selfie that has to be compared with other photos is; the original stays as it is. */
  readonly mirrored?: true;
  /** The middle of the face that was chosen where there are several, in the photo space of the photo as it is shown. */
  readonly face?: PhotoPoint;
  /** Part of the sample set that comes with the program, not the person's own. */
  readonly sample: boolean;
  /** UTC instants, ISO 8601. */
  readonly addedAt: string;
  /** When it was put in the bin; absent for a photo of the library. */
  readonly deletedAt?: string;
  /** Counts the changes of this record, so that a stale write can be told. */
  readonly revision: number;
}

/** What a person can change of a photo. */
export interface PhotoEdit {
  readonly takenAt?: CaptureDate;
  /** Another day alone: each photo keeps the time of day that its camera or its name gave. */
  readonly takenOn?: PlainDate;
  /** Takes the date as it stands for right. */
  readonly settlesDate?: true;
  readonly subject?: Subject;
  readonly person?: PersonId;
  readonly note?: string;
  readonly mirrored?: boolean;
  readonly face?: PhotoPoint;
}

type OptionalParts = Pick<Photo, 'dateDoubt' | 'mirrored' | 'face'>;

/** A place on a photo as it is shown the other way round. */
function flipped({ x, y }: PhotoPoint, { widthPx, heightPx }: PhotoFile): PhotoPoint {
  return { x: widthPx / Math.max(widthPx, heightPx) - x, y };
}

/** What an edit leaves of what a photo may or may not have. A face that was chosen stays the same face when the photo is mirrored. */
function optionalAfter({ dateDoubt, mirrored, face, file }: OptionalParts & Pick<Photo, 'file'>, edit: PhotoEdit) {
  const isSettled = edit.takenAt !== undefined || edit.takenOn !== undefined || edit.settlesDate === true;
  const isFlipped = (edit.mirrored ?? mirrored ?? false) !== (mirrored ?? false);
  const chosen = edit.face ?? (face && isFlipped ? flipped(face, file) : face);
  return {
    ...(dateDoubt && !isSettled ? { dateDoubt } : {}),
    ...((edit.mirrored ?? mirrored) ? { mirrored: true as const } : {}),
    ...(chosen ? { face: chosen } : {}),
  };
}

/** A photo's time on another day. The offset goes, since summer time may part the two days; so does a time that only a copy of the file had. */
function movedTo(date: PlainDate, { time, source }: CaptureDate): CaptureDate {
  const isOfThePhoto = time !== undefined && source !== 'file-time' && source !== 'added';
  return { date, ...(isOfThePhoto ? { time } : {}), source: 'person' };
}

/** The photo after an edit: a date given or confirmed by hand settles `dateDoubt`, and the revision goes up by one. */
export function editPhoto(photo: Photo, edit: PhotoEdit): Photo {
  const { dateDoubt, mirrored, face, region, area, view, ...rest } = photo;
  const subject = edit.subject ?? { area, view, ...(region ? { region } : {}) };
  const optional = optionalAfter(
    { ...(dateDoubt && { dateDoubt }), ...(mirrored && { mirrored }), ...(face && { face }), file: photo.file },
    edit,
  );
  return {
    ...rest,
    ...subject,
    ...optional,
    takenAt: edit.takenAt ?? (edit.takenOn ? movedTo(edit.takenOn, photo.takenAt) : photo.takenAt),
    person: edit.person ?? photo.person,
    note: edit.note ?? photo.note,
    revision: photo.revision + 1,
  };
}
