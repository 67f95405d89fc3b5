// What an import cannot do without, and nothing else: read, hash, decode, scale, encode.
import { decodePhoto } from '../../../src/media/decode-photo.ts';
import { fingerprint } from '../../../src/media/fingerprint.ts';
import { recogniseImage } from '../../../src/media/recognise-image.ts';
import { encodeThumbnail, THUMBNAIL_SOURCE_PX } from '../../../src/media/thumbnail.ts';

onmessage = async ({ data }: MessageEvent<File>) => {
  const bytes = await data.arrayBuffer();
  const sha256 = await fingerprint(bytes);
  const image = recogniseImage(new Uint8Array(bytes));
  if (!image.ok) throw new Error(`${data.name} is not an image`);
  const decoded = await decodePhoto(bytes, image.image, { previewSide: THUMBNAIL_SOURCE_PX });
  if (!decoded.ok) throw new Error(`${data.name} is damaged`);
  const thumbnail = await encodeThumbnail(decoded.photo);
  decoded.photo.bitmap.close();
  postMessage({ sha256, size: thumbnail?.byteLength });
};
