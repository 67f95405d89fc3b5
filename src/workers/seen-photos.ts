import { FACES_VERSION, type Face, type PhotoFaces } from '../domain/alignment/face.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { flipRaster } from '../domain/raster/flip.ts';
import type { Raster } from '../domain/raster/raster.ts';
import { findFaces } from '../vision/find-faces.ts';
import type { Networks } from '../vision/networks.ts';
import { type Picture, pictureOf } from '../vision/picture.ts';

/** An upright photo, reduced, as its file has it. */
export interface PlainPhoto {
  readonly raster: Raster;
  /** The long side of the photo itself, in pixels. */
  readonly longSidePx: number;
}

/** A photo as it is shown, and its faces once they were looked for. */
export class SeenPhoto {
  readonly picture: Picture;
  readonly #fingerprint: Fingerprint;
  #faces: readonly Face[] | undefined;

  constructor(fingerprint: Fingerprint, { raster, longSidePx }: PlainPhoto, isMirrored: boolean) {
    this.#fingerprint = fingerprint;
    this.picture = pictureOf(isMirrored ? flipRaster(raster) : raster, longSidePx);
  }

  /** The faces on the photo, looked for once. */
  async faces(networks: Networks): Promise<PhotoFaces> {
    this.#faces ??= await findFaces(networks, this.picture.colour);
    return { fingerprint: this.#fingerprint, version: FACES_VERSION, faces: this.#faces };
  }
}

/** Photos that were looked at last, about 13 MB each; the least recently used goes first. */
export class SeenPhotos {
  readonly #most: number;
  readonly #kept = new Map<string, SeenPhoto>();

  /** @param most how many photos are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The photo as it is shown, opened where it is not kept. */
  async open(fingerprint: Fingerprint, isMirrored: boolean, read: () => Promise<PlainPhoto>): Promise<SeenPhoto> {
    const key = `${fingerprint} ${isMirrored}`;
    const photo = this.#kept.get(key) ?? new SeenPhoto(fingerprint, await this.#plain(fingerprint, read), isMirrored);
    this.#kept.delete(key);
    this.#kept.set(key, photo);
    for (const oldest of this.#kept.keys()) if (this.#kept.size > this.#most) this.#kept.delete(oldest);
    return photo;
  }

  /** The photo as its file has it, from its mirror image where that is at hand. */
  async #plain(fingerprint: Fingerprint, read: () => Promise<PlainPhoto>): Promise<PlainPhoto> {
    const plain = this.#kept.get(`${fingerprint} false`)?.picture;
    if (plain) return { raster: plain.colour.levels[0], longSidePx: plain.photoLongSidePx };
    const mirrored = this.#kept.get(`${fingerprint} true`)?.picture;
    if (mirrored) return { raster: flipRaster(mirrored.colour.levels[0]), longSidePx: mirrored.photoLongSidePx };
    return read();
  }
}
