import { describe, expect, it } from 'vitest';
import { draftOf, editOf } from '../../../src/ui/library/photo-draft.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';

const one = aPhoto('1', { note: 'first', takenAt: { date: '2026-03-04', time: '10:22:00', source: 'exif' } });
const two = aPhoto('2', { note: 'second', view: 'left-45' });

describe('the edit of one photo', () => {
  it('is empty while nothing was changed', () => {
    expect(editOf(draftOf([one]), [one])).toEqual({});
  });

  it('is what was changed and nothing else', () => {
    expect(editOf({ ...draftOf([one]), note: 'new' }, [one])).toEqual({ note: 'new' });
    expect(editOf({ ...draftOf([one]), date: '2026-03-05' }, [one])).toEqual({
      takenOn: '2026-03-05',
    });
  });

  it('leaves the date alone while its field holds no whole day', () => {
    expect(editOf({ ...draftOf([one]), date: null }, [one])).toEqual({});
  });
});

describe('the edit of several photos', () => {
  it('changes only what is ticked', () => {
    const draft = draftOf([one, two]);
    expect(editOf({ ...draft, note: 'both', person: 'anna' }, [one, two])).toEqual({});
    expect(editOf({ ...draft, changesPerson: true, person: 'anna' }, [one, two])).toEqual({ person: 'anna' });
  });

  it('gives all of them what the first one has, when that is ticked', () => {
    const draft = { ...draftOf([one, two]), changesSubject: true };
    expect(editOf(draft, [one, two])).toEqual({ subject: { area: one.area, view: one.view } });
  });

  it('starts with an empty note, so that no photo’s note is given to another by accident', () => {
    expect(draftOf([one, two]).note).toBe('');
  });
});
