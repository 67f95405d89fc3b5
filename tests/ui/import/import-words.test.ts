import { describe, expect, it } from 'vitest';
import type { ImportedFile, ImportJob } from '../../../src/app/library-state.ts';
import { REFUSALS } from '../../../src/domain/photo/refusal.ts';
import { addedIds, binnedIds, countOutcomes, refusedFiles } from '../../../src/ui/import/import-counts.ts';
import { importRest, importTitle, REFUSAL_WORDS } from '../../../src/ui/words/import.ts';

const takenAt = { date: '2026-03-04', source: 'exif' } as const;
const results: readonly ImportedFile[] = [
  { name: 'a.jpg', outcome: { kind: 'added', photoId: 'a', takenAt, doubt: [] } },
  {
    name: 'b.jpg',
    outcome: { kind: 'added', photoId: 'b', takenAt, doubt: [{ date: '2025-01-01', source: 'file-name' }] },
  },
  { name: 'c.jpg', outcome: { kind: 'added', photoId: 'c', takenAt: { ...takenAt, source: 'added' }, doubt: [] } },
  { name: 'a again.jpg', outcome: { kind: 'already-there', photoId: 'a' } },
  { name: 'd.jpg', outcome: { kind: 'in-bin', photoId: 'd' } },
  { name: 'd again.jpg', outcome: { kind: 'in-bin', photoId: 'd' } },
  { name: 'e.svg', outcome: { kind: 'refused', refusal: 'vector-image' } },
];
const job = (state: ImportJob['state'], total = results.length): ImportJob => ({
  total,
  results,
  state,
  findings: new Map(),
});

describe('the results of an import', () => {
  it('are counted by what became of the files', () => {
    expect(countOutcomes(job('finished'))).toEqual({ added: 3, alreadyThere: 1, inBin: 2, refused: 1, inDoubt: 2 });
    expect(addedIds(job('finished'))).toEqual(['a', 'b', 'c']);
    expect(binnedIds(job('finished'))).toEqual(['d']);
    expect(refusedFiles(job('finished'))).toEqual([{ name: 'e.svg', refusal: 'vector-image' }]);
  });

  it('read as one line, and what was not added as another', () => {
    const counts = countOutcomes(job('finished'));
    expect(importTitle(job('finished'), counts)).toBe('3 photos added');
    expect(importTitle(job('cancelled', 20), counts)).toBe('Stopped: 3 photos added, 13 left out');
    expect(importRest(counts)).toBe('1 already in the library · 2 in the bin · 1 not added');
    expect(importRest({ added: 3, alreadyThere: 0, inBin: 0, refused: 0, inDoubt: 0 })).toBe('');
  });

  it('have for every refusal a sentence that goes on from the file’s name and says what helps', () => {
    for (const refusal of REFUSALS) {
      expect(REFUSAL_WORDS[refusal]).toMatch(/^(is|has|took|could|does|was) .+[.:;] .+\.$/);
    }
  });
});
