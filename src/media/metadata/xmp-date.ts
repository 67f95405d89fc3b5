import type { CaptureDate } from '../../domain/photo/capture-date.ts';
import { isPlainDate } from '../../domain/photo/plain-date.ts';
import { parseExifDate, parseOffset } from './exif-date.ts';

/** Properties that tell when a photo was taken, the most telling first: name and namespace (XMP specification, part 2). */
const DATE_PROPERTIES = [
  ['DateTimeOriginal', 'http://ns.adobe.com/exif/1.0/'],
  ['DateCreated', 'http://ns.adobe.com/photoshop/1.0/'],
  ['CreateDate', 'http://ns.adobe.com/xap/1.0/'],
] as const;

/** ISO 8601 as XMP uses it; a year or a month alone is no day. */
const DATE_PATTERN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?/;

/** The longest packet that is searched; dates stand near the beginning, and hostile packets are long. */
const MAX_PACKET_BYTES = 1_000_000;

/** The value of a property written as an attribute or as an element, whatever prefix its namespace has in this packet. */
function valueOf(packet: string, name: string, namespace: string): string | undefined {
  const declared = new RegExp(`xmlns:([\\w.-]{1,40})\\s*=\\s*["']${namespace.replaceAll('.', '\\.')}["']`).exec(
    packet,
  )?.[1];
  if (!declared) return undefined;
  const prefix = declared.replaceAll('.', '\\.');
  const found = new RegExp(`\\b${prefix}:${name}(?:\\s*=\\s*["']([^"']{1,40})["']|\\s*>\\s*([^<]{1,40})<)`).exec(
    packet,
  );
  return found?.[1] ?? found?.[2];
}

/** The text of a packet, be it in UTF-8 or in UTF-16, in which plain letters only have a NUL beside them. */
export function xmpText(packet: Uint8Array): string {
  return new TextDecoder().decode(packet.subarray(0, MAX_PACKET_BYTES)).replaceAll('\0', '');
}

/** The capture date an XMP date string names, or `null` when it names no day. Some writers use the form of EXIF. */
export function parseXmpDate(text: string): CaptureDate | null {
  const [, date, minutes, seconds, zone] = DATE_PATTERN.exec(text.trim()) ?? [];
  const likeExif = date === undefined ? parseExifDate(text.trim()) : null;
  if (likeExif) return { ...likeExif, source: 'xmp' };
  if (date === undefined || date.startsWith('0000') || !isPlainDate(date)) return null;
  if (minutes === undefined || minutes >= '24:00') return { date, source: 'xmp' };
  const offset = parseOffset(zone);
  return { date, time: `${minutes}${seconds ?? ':00'}`, ...(offset ? { offset } : {}), source: 'xmp' };
}

/** The capture date an XMP packet claims. Workers have no XML parser, and three attributes do not ask for one. */
export function parseXmpClaim(packet: Uint8Array): CaptureDate | null {
  const text = xmpText(packet);
  for (const [name, namespace] of DATE_PROPERTIES) {
    const value = valueOf(text, name, namespace);
    const claim = value === undefined ? null : parseXmpDate(value);
    if (claim) return claim;
  }
  return null;
}
