import type { CaptureDate } from '../../domain/photo/capture-date.ts';
import { dateFromFileName } from '../../domain/photo/file-name-date.ts';
import type { Camera } from '../../domain/photo/photo.ts';
import { plainDate } from '../../domain/photo/plain-date.ts';
import type { ImageHeader } from '../container/image-header.ts';
import { parseCamera } from './camera.ts';
import { parseExifClaim } from './exif-date.ts';
import { TiffTags } from './tiff-tags.ts';
import { parseXmpClaim, xmpText } from './xmp-date.ts';

/** What a file tells about itself besides its pixels. */
export interface Metadata {
  /** At most one claim of each source, in no particular order. */
  readonly dateClaims: readonly CaptureDate[];
  readonly camera?: Camera;
  /** EXIF or XMP says where the photo was taken. */
  readonly hasLocation: boolean;
}

/** The file's own time in the local zone. @returns `null` for a time that is none. */
export function fileTimeClaim(lastModified: number): CaptureDate | null {
  const at = new Date(lastModified);
  if (!Number.isFinite(at.getTime()) || lastModified <= 0) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: plainDate(at.getFullYear(), at.getMonth() + 1, at.getDate()),
    time: `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`,
    source: 'file-time',
  };
}

/** The tags of an EXIF block; a damaged block is as good as none. */
function readableTags(exif: Uint8Array | null): TiffTags | null {
  if (!exif) return null;
  try {
    return TiffTags.parse(exif);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const GPS_LATITUDE = 0x0002;

function namesPlace(tags: TiffTags | null, xmp: Uint8Array | null): boolean {
  return tags?.has('gps', GPS_LATITUDE) === true || (xmp !== null && xmpText(xmp).includes('GPSLatitude'));
}

/**
 * Collects the dates that EXIF, XMP, the file's name and the file's time claim, the camera, and whether a place is named.
 * @param lastModified the file's time, ms since 1970
 */
export function parseMetadata(header: ImageHeader, name: string, lastModified: number): Metadata {
  const tags = readableTags(header.exif);
  const claims = [
    tags ? parseExifClaim(tags) : null,
    header.xmp ? parseXmpClaim(header.xmp) : null,
    dateFromFileName(name),
    fileTimeClaim(lastModified),
  ];
  const camera = tags ? parseCamera(tags) : undefined;
  return {
    dateClaims: claims.filter((claim) => claim !== null),
    hasLocation: namesPlace(tags, header.xmp),
    ...(camera ? { camera } : {}),
  };
}
