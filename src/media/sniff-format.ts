import type { ImageFormat } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import { ByteView } from './byte-view.ts';
import { parseHeifItems } from './container/heif-items.ts';
import { TiffTags } from './metadata/tiff-tags.ts';

/** What a file is by its content: an image that is taken, or why not. */
export type Sniffed =
  | { readonly ok: true; readonly format: ImageFormat }
  | { readonly ok: false; readonly refusal: Refusal };

const image = (format: ImageFormat): Sniffed => ({ ok: true, format });
const refused = (refusal: Refusal): Sniffed => ({ ok: false, refusal });

/** Signatures at the beginning of a file, by refusal. Latin-1, so that every byte is one character. */
const REFUSED_STARTS: readonly (readonly [Refusal, readonly string[]])[] = [
  ['document', ['%PDF-', '%!PS', '{\\rtf', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  [
    'archive',
    ['PK\x03\x04', 'PK\x05\x06', '\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
  ],
  ['jpeg-xl', ['\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n']],
  [
    'video',
    ['\x1a\x45\xdf\xa3', 'OggS', 'FLV\x01', '\0\0\x01\xba', '\0\0\x01\xb3', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ],
  ['raw-photo', ['FUJIFILMCCD-RAW', 'IIRO', 'IIRS', 'MMOR', 'IIU\0', 'FOVb', '\0MRM', 'II\x1a\0\0\0HEAPCCDR']],
];

/** Top-level boxes with which QuickTime films of before 2001, which have no `ftyp`, begin. */
const FILM_BOXES: ReadonlySet<string> = new Set(['moov', 'mdat', 'wide', 'pnot']);

const HEVC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const AVIF_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis']);
/** Brands that say "a HEIF file" without saying with which codec; the primary picture decides. */
const HEIF_BRANDS: ReadonlySet<string> = new Set(['mif1', 'mif2', 'msf1', 'miaf']);

/** The codec of the primary picture, looking through grids and other pictures made of pictures. */
function primaryType(view: ByteView): string | undefined {
  try {
    const heif = parseHeifItems(view);
    let id = heif?.primaryId ?? -1;
    for (let depth = 0; depth < 4; depth++) {
      const type = heif?.items.get(id)?.type;
      const part = heif?.partsOf(id)[0];
      if (part === undefined || (type !== 'grid' && type !== 'iovl' && type !== 'iden' && type !== 'tmap')) return type;
      id = part;
    }
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A file that begins with a `ftyp` box: by the codec of its primary picture, else by its brands. */
function sniffIsoMedia(view: ByteView): Sniffed {
  const end = Math.min(view.u32(0), 256, view.length);
  const brands = [view.code(8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(view.code(at));
  const has = (known: ReadonlySet<string>) => brands.some((brand) => known.has(brand));
  if (brands.includes('crx ')) return refused('raw-photo');
  if (!has(HEVC_BRANDS) && !has(AVIF_BRANDS) && !has(HEIF_BRANDS)) return refused('video');
  const type = primaryType(view);
  if (type === 'av01') return image('avif');
  if (type !== undefined) return image('heic');
  if (has(AVIF_BRANDS)) return image('avif');
  return has(HEVC_BRANDS) ? image('heic') : refused('unknown-format');
}

/** TIFF itself, or one of the many raw formats built on it. */
function sniffTiff(view: ByteView): Sniffed {
  if (view.code(8, 2) === 'CR') return refused('raw-photo');
  let tags: TiffTags | null = null;
  try {
    tags = TiffTags.parse(view.bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  // DNGVersion; or a camera's make with sub-images, which is where raw formats keep their pixels.
  const isRaw = tags?.has('image', 0xc612) || (tags?.has('image', 0x014a) && tags.has('image', 0x010f));
  return refused(isRaw ? 'raw-photo' : 'tiff');
}

/** SVG is text, perhaps after a byte order mark, a declaration, comments and a document type. */
function isSvg(view: ByteView): boolean {
  const text = view.code(0, 2048).replaceAll('\0', '');
  return (
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml|!--|!doctype\s+svg|svg[\s/>])/i.test(text) &&
    /<svg[\s/>]/i.test(text)
  );
}

function sniffRiff(view: ByteView): Sniffed {
  const kind = view.code(8);
  return kind === 'WEBP' ? image('webp') : kind === 'AVI ' ? refused('video') : refused('unknown-format');
}

/**
 * Recognises a file by its content alone, never by its name or MIME type. Does not say that the file is whole: a recognised
 * image may still turn out damaged.
 */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused('empty');
  const view = new ByteView(bytes);
  const start = view.code(0, 16);
  if (start.startsWith('\xff\xd8\xff')) return image('jpeg');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return image('png');
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return image('gif');
  if (start.startsWith('RIFF')) return sniffRiff(view);
  for (const [refusal, signatures] of REFUSED_STARTS) {
    if (signatures.some((signature) => start.startsWith(signature))) return refused(refusal);
  }
  const box = view.code(4);
  if (box === 'ftyp' && bytes.length >= 16) return sniffIsoMedia(view);
  if (FILM_BOXES.has(box)) return refused('video');
  if (/^(?:II[*+]\0|MM\0[*+])/.test(start)) return sniffTiff(view);
  if (isSvg(view)) return refused('vector-image');
  if (view.code(257, 5) === 'ustar') return refused('archive');
  if (view.code(0, 1024).includes('%PDF-')) return refused('document');
  return refused('unknown-format');
}
