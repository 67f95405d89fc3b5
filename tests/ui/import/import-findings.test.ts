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
});

describe('what is said of a photo that cannot be compared with the last one', () => {
  const said = (judgement: Judgement, canRetake = true) =>
    unfairWords({ date: '4 May 2026', lastDate: '12 Feb 2026', judgement, canRetake });
  const begins = 'The photo of 4 May 2026 can’t be compared with the last photo of this view (12 Feb 2026): ';
  const turned = { id: 'yaw', level: 'poor', value: 12, unit: 'degrees', cause: 'turned-left' } as const;
  const blurred = { id: 'sharpness', level: 'poor', value: 0.4, unit: 'ratio', cause: 'blurred' } as const;
  const healing = { id: 'timing', level: 'poor', cause: 'healing' } as const;

  it('is to take it again at once, where that mends it', () => {
    expect(said(otherLight)).toBe(
      `${begins}light from another side. Retake it now, while you can. Retake facing the same window.`,
    );
    expect(said(judged('not-comparable', turned))).toBe(
      `${begins}head turned further to the left, 12°. Retake it now, while you can. Retake with the head turned as in the earlier photo.`,
    );
    expect(said(judged('not-comparable', { ...blurred, side: 'after' }))).toMatch(
      /: new photo less sharp, ratio 0\.40\. Retake it now, .*hold still/,
    );
  });

  it('is only what differs, once it cannot be taken again', () => {
    expect(said(otherLight, false)).toBe(`${begins}light from another side.`);
    expect(said(judged('not-comparable', { ...blurred, side: 'after' }), false)).toBe(
      `${begins}new photo less sharp, ratio 0.40.`,
    );
  });

  it('is which photo is at fault, where that is the earlier one', () => {
    expect(said(judged('not-comparable', { ...blurred, side: 'before' }))).toBe(
      `${begins}earlier photo less sharp, ratio 0.40. The photo of 12 Feb 2026 is at fault there, so taking the new one again would not help.`,
    );
    expect(said(judged('not-comparable', { ...healing, side: 'before' }))).not.toMatch(/retake it now/i);
  });

  it('asks beside a faulty earlier photo only for what is wrong with the new one itself', () => {
    const both = (...found: readonly Partial<Check>[]): Judgement => {
      const { checks, ...rest } = judged('not-comparable');
      return { ...rest, checks: checks.map((check) => ({ ...check, ...found.find(({ id }) => id === check.id) })) };
    };
    expect(said(both({ ...blurred, side: 'before' }, turned))).not.toMatch(/retake/i);
    const drowned = {
      id: 'clipping',
      level: 'poor',
      value: 0.1,
      unit: 'share',
      cause: 'drowned',
      side: 'after',
    } as const;
    expect(said(both({ ...blurred, side: 'before' }, drowned, turned))).toMatch(
      /Retake it now, while you can\. Retake with more light from the front\. The photo of 12 Feb 2026 is at fault/,
    );
  });

  it('is to wait, or to use the unedited file, where no camera mends it', () => {
    expect(said(judged('not-comparable', { ...healing, side: 'after' }))).toBe(
      `${begins}still healing (new photo). Compare again from four weeks after the session.`,
    );
    expect(said(judged('not-comparable', { id: 'set-up', level: 'poor', cause: 'edited', side: 'after' }))).toBe(
      `${begins}new photo edited. Use the unedited original from the camera.`,
    );
  });
});
