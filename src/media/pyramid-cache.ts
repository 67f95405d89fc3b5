import type { Fingerprint } from '../domain/photo/photo.ts';
import { closePyramid, type Pyramid, pyramidBytes } from './pyramid.ts';

/** Decoded photos, kept while they fit; the least recently used go first. The cache owns them and closes what it drops. */
export class PyramidCache {
  readonly #maxBytes: number;
  readonly #pyramids = new Map<Fingerprint, Pyramid>();

  /** @param maxBytes the memory the pixels may take; the photo put in last stays even when it alone takes more */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** A kept photo, which thereby becomes the most recently used. */
  get(fingerprint: Fingerprint): Pyramid | undefined {
    const pyramid = this.#pyramids.get(fingerprint);
    if (pyramid) {
      this.#pyramids.delete(fingerprint);
      this.#pyramids.set(fingerprint, pyramid);
    }
    return pyramid;
  }

  /** Takes a photo over and drops others until it fits. */
  put(fingerprint: Fingerprint, pyramid: Pyramid): void {
    this.#drop(fingerprint);
    this.#pyramids.set(fingerprint, pyramid);
    for (const oldest of this.#pyramids.keys()) {
      if (oldest === fingerprint || this.bytes <= this.#maxBytes) return;
      this.#drop(oldest);
    }
  }

  /** The memory taken now. */
  get bytes(): number {
    return [...this.#pyramids.values()].reduce((sum, pyramid) => sum + pyramidBytes(pyramid), 0);
  }

  #drop(fingerprint: Fingerprint): void {
    const pyramid = this.#pyramids.get(fingerprint);
    this.#pyramids.delete(fingerprint);
    if (pyramid) closePyramid(pyramid);
  }
}
