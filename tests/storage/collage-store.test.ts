import { describe, expect, it } from 'vitest';
import { startCollage } from '../../src/domain/collage/start-collage.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

const named = (title: string, updatedAt: string) => ({ ...startCollage('c', []), title, updatedAt });

describe('a collage that two windows change', () => {
  const { collages } = openStorage(`collages-${Date.now()}`);

  it('is replaced by a change of what is stored, and by no other', async () => {
    expect(await collages.save(named('new', '1'), null)).toEqual({ ok: true });
    expect(await collages.save(named('first window', '2'), '1')).toEqual({ ok: true });
    expect(await collages.save(named('second window', '3'), '1')).toEqual({ ok: false, reason: 'stale' });
    expect(await collages.save(named('another new one', '4'), null)).toEqual({ ok: false, reason: 'stale' });
    expect((await collages.get('c'))?.title).toBe('first window');
    expect(await collages.save(named('second window, read anew', '5'), '2')).toEqual({ ok: true });
  });

  it('comes back when it was removed meanwhile', async () => {
    await collages.remove('c');
    expect(await collages.save(named('kept', '6'), '5')).toEqual({ ok: true });
    expect(await collages.all()).toHaveLength(1);
  });
});
