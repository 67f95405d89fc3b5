import type { CaptureDate } from '../../photo/capture-date.ts';
import type { Camera } from '../../photo/photo.ts';
import { toDayNumber } from '../../photo/plain-date.ts';
import type { Cause, Check, Side } from '../check.ts';
import { type Pair, unknownCheck } from '../pair.ts';
import { levelOf, THRESHOLDS } from '../thresholds.ts';

/** Programs that change how a face looks, as they name themselves in a file. Cameras write their firmware into the same place. */
const EDITORS =
  /photoshop|lightroom|snapseed|facetune|faceapp|beauty|meitu|vsco|gimp|affinity|pixelmator|luminar|capture one|darktable|rawtherapee|paint\.net|picasa|photoscape|polarr|airbrush|retouch|remini|perfect365|youcam|peachy|b612|picsart|canva|instagram|snapchat|corel|paintshop|acdsee|fotor|pixlr|adobe/i;

/** Whether a file says that a program for editing wrote it last. */
export function isEdited(camera: Camera | undefined): boolean {
  return camera?.software !== undefined && EDITORS.test(camera.software);
}

/** Hours from one time of day to another, the shorter way round the clock; `null` where a photo tells no time. */
function hoursApart(before: CaptureDate, after: CaptureDate): number | null {
  const hours = ({ date, time, source }: CaptureDate) => {
    if (time === undefined || source === 'added' || source === 'file-time') return null;
    const [h = 0, m = 0, s = 0] = time.split(':').map(Number);
    return toDayNumber(date) * 24 + h + m / 60 + s / 3600;
  };
  const [b, a] = [hours(before), hours(after)];
  if (b === null || a === null) return null;
  const apart = Math.abs((((a - b) % 24) + 24) % 24);
  return Math.min(apart, 24 - apart);
}

function made(level: 'good' | 'care' | 'poor', cause: Cause, hours: number | null, side?: Side): Check {
  return {
    id: 'set-up',
    level,
    value: hours,
    unit: hours === null ? 'none' : 'hours',
    cause,
    ...(side && { side }),
    evidence: [],
  };
}

/** What differs of two cameras, the weightiest first; `null` where nothing that both tell does. */
function difference(b: Camera, a: Camera): Cause | null {
  const differs = <T>(x: T | undefined, y: T | undefined) => x !== undefined && y !== undefined && x !== y;
  if (differs(b.flashFired, a.flashFired)) return 'other-flash';
  if (differs(b.model, a.model) || differs(b.make, a.make)) return 'other-camera';
  return differs(b.lens, a.lens) || differs(b.focalLength35Mm, a.focalLength35Mm) ? 'other-lens' : null;
}

/** Camera, lens, flash, editing, and the time of day: what the files tell of them. */
export function checkSetUp({ before, after }: Pair): Check {
  const [b, a] = [before.photo.file.camera, after.photo.file.camera];
  const hours = hoursApart(before.photo.takenAt, after.photo.takenAt);
  if (isEdited(b) || isEdited(a))
    return made('poor', 'edited', hours, isEdited(b) && isEdited(a) ? undefined : isEdited(a) ? 'after' : 'before');
  const other = b && a ? difference(b, a) : null;
  if (other) return made('care', other, hours);
  if (hours !== null && levelOf(hours, THRESHOLDS.hoursApart) !== 'good') return made('care', 'other-hours', hours);
  if (hours === null && !(b && a))
    return unknownCheck('set-up', 'none', 'no-metadata', b ? 'after' : a ? 'before' : undefined);
  return made('good', 'same', hours);
}
