import { chooseFace } from '../domain/alignment/choose-face.ts';
import { FACES_VERSION, type Face, type PhotoFaces } from '../domain/alignment/face.ts';
import type { Point } from '../domain/geometry/point.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { flipRaster } from '../domain/raster/flip.ts';
import { findFaces } from '../vision/find-faces.ts';
import type { Networks } from '../vision/networks.ts';
import { type Picture, pictureOf } from '../vision/picture.ts';
import { keepSteady, steadyFace } from '../vision/steady-face.ts';
import type { LookedAt } from './protocol.ts';

/** An upright photo, reduced, as its file has it, and the long side of the photo itself in pixels. */
export type PlainPhoto = Pick<LookedAt, 'raster' | 'longSidePx'>;

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

  /** What was seen on it, for another worker. */
  async lookedAt(
    networks: Networks | null,
    chosen: Point<'photo'> | undefined,
  ): Promise<Pick<LookedAt, 'faces' | 'steady'>> {
    if (!networks) return { faces: null, steady: null };
    const faces = await this.faces(networks);
    const face = chooseFace(faces.faces, chosen);
    if (!face) return { faces, steady: null };
    return {
      faces,
      steady: { place: faces.faces.indexOf(face), face: await steadyFace(networks, this.picture, face) },
    };
  }

  /** Takes over what was seen on it by another worker. */
  takeOver({ faces, steady }: LookedAt): void {
    if (!faces || this.#faces) return;
    this.#faces = faces.faces;
    const face = steady && faces.faces[steady.place];
    if (face) keepSteady(face, steady.face);
  }
}

const keyOf = (fingerprint: Fingerprint, isMirrored: boolean) => `${fingerprint} ${isMirrored}`;

/** Photos that were looked at last, about 13 MB each; the least recently used goes first. */
export class SeenPhotos {
  readonly #most: number;
  readonly #kept = new Map<string, SeenPhoto>();

  /** @param most how many photos are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether a photo is kept, this way round or the other. */
  has(fingerprint: Fingerprint): boolean {
    return this.#kept.has(keyOf(fingerprint, false)) || this.#kept.has(keyOf(fingerprint, true));
  }

  /** The photo as it is shown, opened where it is not kept. */
  async open(fingerprint: Fingerprint, isMirrored: boolean, read: () => Promise<PlainPhoto>): Promise<SeenPhoto> {
    const key = keyOf(fingerprint, isMirrored);
    const photo = this.#kept.get(key) ?? new SeenPhoto(fingerprint, await this.#plain(fingerprint, read), isMirrored);
    this.#kept.delete(key);
    this.#kept.set(key, photo);
    for (const oldest of this.#kept.keys()) if (this.#kept.size > this.#most) this.#kept.delete(oldest);
    return photo;
  }

  /** The photo as its file has it, from its mirror image where that is at hand. */
  async #plain(fingerprint: Fingerprint, read: () => Promise<PlainPhoto>): Promise<PlainPhoto> {
    const plain = this.#kept.get(keyOf(fingerprint, false))?.picture;
    if (plain) return { raster: plain.colour.level(0), longSidePx: plain.photoLongSidePx };
    const mirrored = this.#kept.get(keyOf(fingerprint, true))?.picture;
    if (mirrored) return { raster: flipRaster(mirrored.colour.level(0)), longSidePx: mirrored.photoLongSidePx };
    return read();
  }
}
