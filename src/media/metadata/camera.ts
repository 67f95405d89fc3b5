import type { Camera } from '../../domain/photo/photo.ts';
import type { TiffTags } from './tiff-tags.ts';

/** The longest name that is kept; some writers fill these fields with pages of text. */
const MAX_NAME = 100;

/** A name without control characters, or `undefined` when nothing is left. */
function plainName(text: string | undefined): string | undefined {
  const plain = text
    ?.replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME);
  return plain === '' ? undefined : plain;
}

/** The set-up EXIF tells of (tags of Exif 3.0, §4.6). @returns `undefined` when it tells nothing. */
export function parseCamera(tags: TiffTags): Camera | undefined {
  const [make, model, software] = [0x010f, 0x0110, 0x0131].map((tag) => plainName(tags.text('image', tag)));
  const lens = plainName(tags.text('exif', 0xa434));
  const [focalLength] = tags.numbers('exif', 0xa405);
  const [flash] = tags.numbers('exif', 0x9209);
  const camera: Camera = {
    ...(make ? { make } : {}),
    ...(model ? { model } : {}),
    ...(lens ? { lens } : {}),
    ...(focalLength !== undefined && focalLength > 0 && focalLength < 5000 ? { focalLength35Mm: focalLength } : {}),
    // Bit 0 says whether the flash fired; bit 5 that there is none.
    ...(flash !== undefined ? { flashFired: (flash & 1) === 1 } : {}),
    ...(software ? { software } : {}),
  };
  return Object.keys(camera).length > 0 ? camera : undefined;
}
