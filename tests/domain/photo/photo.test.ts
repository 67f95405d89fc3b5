import { describe, expect, it } from 'vitest';
import { AREAS, REGIONS, regionsOf, VIEWS, validSubject, viewsOf } from '../../../src/domain/photo/areas.ts';
import { editPhoto } from '../../../src/domain/photo/photo.ts';
import { aPhoto } from './a-photo.ts';

const doubtful = aPhoto('a', { dateDoubt: [{ date: '2025-01-01', source: 'file-name' }] });

describe('editing a photo', () => {
  it('settles a doubtful date when the person sets one', () => {
    const edited = editPhoto(doubtful, { takenAt: { date: '2025-01-01', source: 'person' } });
    expect(edited.dateDoubt).toBeUndefined();
    expect(edited.takenAt.date).toBe('2025-01-01');
    expect(edited.revision).toBe(2);
  });

  it('keeps the time of day when the day alone is changed, but no offset and no time of a mere copy', () => {
    const taken = { date: '2025-06-01', time: '08:15:00', offset: '+02:00', source: 'exif' } as const;
    const on = (takenAt: typeof taken | { date: '2025-06-01'; time: '08:15:00'; source: 'file-time' }) =>
      editPhoto(aPhoto('a', { takenAt }), { takenOn: '2025-01-02' }).takenAt;
    expect(on(taken)).toEqual({ date: '2025-01-02', time: '08:15:00', source: 'person' });
    expect(on({ date: '2025-06-01', time: '08:15:00', source: 'file-time' })).toEqual({
      date: '2025-01-02',
      source: 'person',
    });
    expect(editPhoto(doubtful, { takenOn: '2025-01-02' })).not.toHaveProperty('dateDoubt');
  });

  it('keeps the doubt when something else is edited', () => {
    expect(editPhoto(doubtful, { note: 'after a shower' }).dateDoubt).toHaveLength(1);
  });

  it('shows it mirrored or as it was taken, and a chosen face stays the same face', () => {
    const photo = aPhoto('a', { face: { x: 0.25, y: 0.5 } });
    const mirrored = editPhoto(photo, { mirrored: true });
    // Three quarters of a long side wide, so a quarter from the left is half from the right.
    expect(mirrored).toMatchObject({ mirrored: true, face: { x: 0.5, y: 0.5 } });
    expect(editPhoto(mirrored, { mirrored: true }).face).toEqual({ x: 0.5, y: 0.5 });
    const back = editPhoto(mirrored, { mirrored: false });
    expect(back).not.toHaveProperty('mirrored');
    expect(back.face).toEqual({ x: 0.25, y: 0.5 });
    expect(editPhoto(photo, { mirrored: true, face: { x: 0.1, y: 0.2 } }).face).toEqual({ x: 0.1, y: 0.2 });
  });

  it('drops the region with the close-up it belonged to', () => {
    const close = aPhoto('a', { view: 'close-up', region: 'chin' });
    expect(editPhoto(close, { subject: { area: 'face', view: 'front' } })).not.toHaveProperty('region');
    expect(editPhoto(close, { note: 'x' }).region).toBe('chin');
  });
});

describe('the catalogue', () => {
  it('makes a valid subject of anything, and leaves a valid one alone', () => {
    for (const area of AREAS)
      for (const view of VIEWS)
        for (const region of [undefined, ...REGIONS]) {
          const subject = validSubject({ area, view, ...(region ? { region } : {}) });
          expect(viewsOf(subject.area)).toContain(subject.view);
          expect(subject.region === undefined).toBe(subject.view !== 'close-up');
          if (subject.region) expect(regionsOf(area)).toContain(subject.region);
          expect(validSubject(subject)).toEqual(subject);
        }
  });
});
