import type { ExportFormat } from '../../domain/collage/collage.ts';
import type { DrawPlan } from '../../domain/comparison/draw-plan.ts';
import type { Fingerprint, Photo } from '../../domain/photo/photo.ts';
import type { Purpose } from '../../domain/treatment/consent.ts';
import { type ConsentRefusal, isConsented } from '../../domain/treatment/consented.ts';
import { keptJournal } from '../../domain/treatment/journal.ts';
import type { Context } from '../context.ts';
import type { Drawn, ExportedFile, ProgressListener } from '../ports.ts';

/** A photo that must not be used for what it was asked for. */
export interface RefusedPhoto {
  readonly photo: Photo;
  readonly reason: ConsentRefusal;
}

/** What is not made, for the photos it is refused for. */
export interface NotConsented {
  readonly ok: false;
  readonly reason: 'not-consented';
  readonly refused: readonly RefusedPhoto[];
}

/** What an export for a purpose came to; `not-consented` before anything was drawn. */
export type ConsentedExport = Drawn<ExportedFile> | NotConsented;

/** What asking for an original came to; `missing`: its bytes are not there any more. */
export type ConsentedOriginal =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly reason: 'missing' }
  | NotConsented;

/** The photos among those of the fingerprints that must not be used for a purpose today, each with the reason. */
export async function refusedPhotos(
  context: Context,
  fingerprints: readonly Fingerprint[],
  purpose: Purpose,
): Promise<readonly RefusedPhoto[]> {
  const { storage, surroundings } = context.ports;
  const photos = await Promise.all([...new Set(fingerprints)].map((one) => storage.photos.byFingerprint(one)));
  // Read from what is kept: what is shown may not be there yet.
  const { consents } = keptJournal(await storage.journal.all());
  return photos.flatMap((photo) => {
    const consented = photo && isConsented(photo, purpose, consents, surroundings.today());
    return !consented || consented.ok ? [] : [{ photo, reason: consented.reason }];
  });
}

/** Draws and writes a picture for a purpose, unless one of its photos must not be used for it. */
export async function exportConsented(
  context: Context,
  purpose: Purpose,
  plan: DrawPlan,
  format: ExportFormat,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<ConsentedExport> {
  const fingerprints = plan.commands.flatMap((command) => (command.kind === 'photo' ? [command.fingerprint] : []));
  const refused = await refusedPhotos(context, fingerprints, purpose);
  if (refused.length > 0) return { ok: false, reason: 'not-consented', refused };
  return context.ports.pictures.exportPlan(plan, format, onProgress, signal);
}

/** The file of a photo as it was added, unless the photo must not be used for the purpose. */
export async function originalConsented(context: Context, photo: Photo, purpose: Purpose): Promise<ConsentedOriginal> {
  const { file } = photo;
  const refused = await refusedPhotos(context, [file.fingerprint], purpose);
  if (refused.length > 0) return { ok: false, reason: 'not-consented', refused };
  const bytes = await context.ports.storage.photos.original(file.fingerprint);
  if (!bytes) return { ok: false, reason: 'missing' };
  return { ok: true, file: new File([bytes], file.name, { type: `image/${file.format}` }) };
}
