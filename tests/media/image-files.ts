import { readFileSync } from 'node:fs';
import { fixture } from '../rig/testdata.mjs';

/** The bytes of a file, alone in their buffer as a browser gives them. */
export function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}

/** The bytes of one of the small pictures made for the tests. */
export function image(name: string): Uint8Array<ArrayBuffer> {
  return bytesOf(fixture(`images/${name}`));
}

/** Bytes of Latin-1 text, for signatures. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
