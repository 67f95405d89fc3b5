import { judgePair } from '../domain/fairness/judge-pair.ts';
import { suggestView } from '../domain/fairness/suggest-view.ts';
import type { Subject } from '../domain/photo/areas.ts';
import { isSameSeries, newestFirst } from '../domain/photo/library-order.ts';
import { editPhoto, type Photo, type PhotoId } from '../domain/photo/photo.ts';
import { addNotice, type Context } from './context.ts';
import { replacePhotos, undoEdit } from './edit-photos.ts';
import type { BackgroundExaminer } from './examine-in-background.ts';
import type { Examinations } from './examine-photos.ts';
import type { Judge } from './judge-pair.ts';
import type { ImportFinding } from './library-state.ts';
import type { Examination } from './ports.ts';

/**
 * So many of an import are looked at without being asked for, the newest: those that can still be retaken. The rest of an old collection
 * is looked at when a pair or a series of it is opened, or a phone would be busy with it for minutes.
 */
const NEWEST = 24;

/** What looks at photos that were just imported. */
export interface ImportFindings {
  /** Looks at the newest of them when the import is over, and tells in the import's result list. */
  lookAt(photos: readonly Photo[]): void;
}

/** What a photo of a face seems to show, where that is not what it was filed under. A close-up is a matter of choice. */
function suggestedSubject(photo: Photo, { traits }: Examination): Subject | null {
  if (photo.area !== 'face' || photo.view === 'close-up') return null;
  const view = suggestView(traits, photo.mirrored === true);
  return view === null || view === photo.view ? null : { area: photo.area, view };
}

/** The last photo of the same thing that was taken before this one; of two taken at once neither is the last of the other. */
function lastBefore(photos: readonly Photo[], photo: Photo): Photo | undefined {
  return photos.find((other) => other.id !== photo.id && isSameSeries(other, photo) && newestFirst(photo, other) < 0);
}

/** Looks at imported photos over a library. */
export function createImportFindings(
  { store }: Context,
  examinations: Examinations,
  background: BackgroundExaminer,
  judge: Pick<Judge, 'known'>,
): ImportFindings {
  const compareWithLast = async (photo: Photo, examination: Examination): Promise<Pick<ImportFinding, 'withLast'>> => {
    const last = lastBefore(store.getState().photos, photo);
    if (!last) return {};
    const examined = await examinations.of(last, new AbortController().signal);
    if (!examined.ok) return {};
    const judgement = judgePair(judge.known(last, examined.value), judge.known(photo, examination), null);
    return { withLast: { lastId: last.id, judgement } };
  };

  const tell = (finding: ImportFinding) =>
    store.setState(({ importJob }) => ({
      importJob: importJob && { ...importJob, findings: new Map([...importJob.findings, [finding.photoId, finding]]) },
    }));

  return {
    lookAt: (photos) => {
      background.add(photos.toSorted(newestFirst).slice(0, NEWEST), async ({ id }, examination) => {
        // As it is by now: it may have been filed elsewhere, or be gone.
        const photo = store.getState().photos.find((one) => one.id === id);
        if (!photo) return;
        const suggested = suggestedSubject(photo, examination);
        const withLast = await compareWithLast(suggested ? { ...photo, ...suggested } : photo, examination);
        if (suggested || withLast.withLast) tell({ photoId: id, ...(suggested && { suggested }), ...withLast });
      });
    },
  };
}

/** Files photos under the views they seem to show, all or none, with a way back; without ids, all that have such a view. */
export async function acceptViews(context: Context, ids?: readonly PhotoId[]): Promise<void> {
  const { store, ports } = context;
  const findings = store.getState().importJob?.findings ?? new Map<PhotoId, ImportFinding>();
  const wanted = [...findings.values()].flatMap(({ photoId, suggested }) =>
    suggested && (ids?.includes(photoId) ?? true) ? [[photoId, suggested] as const] : [],
  );
  const subjects = new Map(wanted);
  const before = await ports.storage.photos.byIds(wanted.map(([id]) => id));
  const edited = before.flatMap((photo) => {
    const subject = subjects.get(photo.id);
    return subject ? [editPhoto(photo, { subject })] : [];
  });
  if (edited.length === 0 || !(await replacePhotos(context, edited))) return;
  setSuggestions(context, new Map(edited.map(({ id }) => [id, undefined])));
  addNotice(context, { kind: 'views-accepted', count: edited.length }, async () => {
    await undoEdit(context, before);
    setSuggestions(context, subjects);
  });
}

/** Takes suggestions out of the result list, or puts them back. */
function setSuggestions({ store }: Context, suggestions: ReadonlyMap<PhotoId, Subject | undefined>): void {
  store.setState(({ importJob }) => {
    if (!importJob) return {};
    const findings = [...importJob.findings.values()].map((finding) => {
      if (!suggestions.has(finding.photoId)) return finding;
      const { suggested: _old, ...rest } = finding;
      const suggested = suggestions.get(finding.photoId);
      return suggested ? { ...rest, suggested } : rest;
    });
    return { importJob: { ...importJob, findings: new Map(findings.map((finding) => [finding.photoId, finding])) } };
  });
}
