import { describe, expect, it } from 'vitest';
import { SAMPLE_PERSON } from '../../../src/domain/photo/photo.ts';
import { ALL, planFilterOptions, withFilter } from '../../../src/ui/library/filter-options.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';

const people = [
  { id: 'me', name: 'Me' },
  { id: 'anna', name: 'Anna' },
];
const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id);

describe('what the filters offer', () => {
  it('is nothing where there is nothing to choose', () => {
    const options = planFilterOptions([aPhoto('1', {}), aPhoto('2', {})], people, {});
    expect(options).toEqual({ person: [], area: [], view: [] });
  });

  it('is every value that occurs, in the order of the catalogue, and “all” first', () => {
    const photos = [
      aPhoto('1', { area: 'hands', view: 'left' }),
      aPhoto('2', { person: 'anna' }),
      aPhoto('3', { person: SAMPLE_PERSON, view: 'left-45' }),
    ];
    const options = planFilterOptions(photos, people, {});
    expect(ids(options.person)).toEqual([ALL, 'me', 'anna', SAMPLE_PERSON]);
    expect(ids(options.area)).toEqual([ALL, 'face', 'hands']);
    expect(ids(options.view)).toEqual([ALL, 'front', 'left-45', 'left']);
  });

  it('is only the views of the area that is chosen', () => {
    const photos = [aPhoto('1', { area: 'hands', view: 'left' }), aPhoto('2', {}), aPhoto('3', { view: 'left-90' })];
    expect(ids(planFilterOptions(photos, people, { area: 'face' }).view)).toEqual([ALL, 'front', 'left-90']);
    expect(ids(planFilterOptions(photos, people, { area: 'hands' }).view)).toEqual([]);
  });
});

describe('choosing in a filter', () => {
  it('sets one field and lifts it again', () => {
    const day = { day: '2026-03-04' };
    expect(withFilter(day, 'person', 'anna')).toEqual({ ...day, person: 'anna' });
    expect(withFilter({ ...day, person: 'anna' }, 'person', ALL)).toEqual(day);
  });

  it('forgets the view when the area changes, which may not have it', () => {
    expect(withFilter({ area: 'face', view: 'left-90' }, 'area', 'hands')).toEqual({ area: 'hands' });
    expect(withFilter({ area: 'face', view: 'left-90' }, 'area', ALL)).toEqual({});
  });
});
