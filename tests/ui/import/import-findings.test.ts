import { describe, expect, it } from 'vitest';
import type { ImportFinding, ImportJob } from '../../../src/app/library-state.ts';
import { CHECK_IDS, type Check, type Judgement, type Verdict } from '../../../src/domain/fairness/check.ts';
import { suggestedViews, unfairPhotos } from '../../../src/ui/import/import-counts.ts';
import { unfairWords } from '../../../src/ui/words/import.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';

function judged(verdict: Verdict, found: Partial<Check> = {}): Judgement {
  const checks = CHECK_IDS.map(
    (id): Check => ({
      id,
      level: 'good',
      value: null,
      unit: 'none',
      cause: 'same',
      evidence: [],
      ...(found.id === id ? found : {}),
    }),
  );
  return { verdict, checks, fingerprints: { before: 'b', after: 'a' }, version: 1 };
}

const otherLight = judged('not-comparable', { id: 'light-direction', level: 'poor', cause: 'other-light-side' });

function jobWith(findings: readonly ImportFinding[]): ImportJob {
  return {
    total: 3,
    results: [],
    state: 'finished',
    findings: new Map(findings.map((finding) => [finding.photoId, finding])),
  };
}

describe('what was found of imported photos', () => {
  const last = aPhoto('last', { takenAt: { date: '2026-02-12', source: 'exif' } });
  const older = aPhoto('older', { takenAt: { date: '2026-03-04', source: 'exif' } });
  const newer = aPhoto('newer', { takenAt: { date: '2026-05-04', source: 'exif' } });

  it('suggests a view only while the photo is filed under another', () => {
    const job = jobWith([{ photoId: 'newer', suggested: { area: 'face', view: 'left-45' } }]);
    expect(suggestedViews(job, [last, newer]).map(({ photo }) => photo.id)).toEqual(['newer']);
    expect(suggestedViews(job, [last, { ...newer, view: 'left-45' }])).toEqual([]);
    expect(suggestedViews(job, [last])).toEqual([]);
  });

  it('names the photos that cannot be compared with the last one of their view, the newest first', () => {
    const job = jobWith([
      { photoId: 'older', withLast: { lastId: 'last', judgement: otherLight } },
      { photoId: 'newer', withLast: { lastId: 'last', judgement: otherLight } },
      { photoId: 'last', withLast: { lastId: 'older', judgement: judged('care') } },
    ]);
    expect(unfairPhotos(job, [last, older, newer]).map(({ photo }) => photo.id)).toEqual(['newer', 'older']);
    expect(unfairPhotos(job, [last, older]).map(({ photo }) => photo.id)).toEqual(['older']);
  });

  it('says nothing of a photo that seems to show another view, nor of the one after it, until that is settled', () => {
    const job = jobWith([
      {
        photoId: 'older',
        suggested: { area: 'face', view: 'left-45' },
        withLast: { lastId: 'last', judgement: otherLight },
      },
      { photoId: 'newer', withLast: { lastId: 'older', judgement: otherLight } },
    ]);
    expect(unfairPhotos(job, [last, older, newer])).toEqual([]);
    expect(unfairPhotos(job, [last, { ...older, view: 'left-45' }, newer]).map(({ photo }) => photo.id)).toEqual([
      'newer',
      'older',
    ]);
  });

  it('says why, and to take the photo again at once', () => {
    expect(unfairWords('4 May 2026', '12 Feb 2026', otherLight)).toBe(
      'The photo of 4 May 2026 can’t be compared with the last photo of this view (12 Feb 2026): light from another side – retake it now. Retake facing the same window.',
    );
  });
});
