import type { Fingerprint } from '../domain/photo/photo.ts';

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. Needs a secure context, as `crypto.subtle` does. */
export async function fingerprint(bytes: ArrayBuffer): Promise<Fingerprint> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
