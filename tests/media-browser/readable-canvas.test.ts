import { expect, it, vi } from 'vitest';
import { encodeThumbnail } from '../../src/media/thumbnail.ts';
import { fixtureFile } from './files.ts';
import { distanceFromUpright, pixelsOf } from './pixels.ts';

it('a thumbnail is drawn by the processor, where no lost graphics context can leave it blank', async () => {
  const asked = vi.spyOn(OffscreenCanvas.prototype, 'getContext');
  const bitmap = await createImageBitmap(await fixtureFile('turn-1.jpg'), { resizeWidth: 1200, resizeHeight: 1600 });
  const thumbnail = await encodeThumbnail({ bitmap, orientation: 1, stored: { width: 1200, height: 1600 } });
  bitmap.close();
  const settings = asked.mock.calls.map(([, how]) => how);
  asked.mockRestore();
  // One for the halving on the way, one for the thumbnail.
  expect(settings).toEqual([{ willReadFrequently: true }, { willReadFrequently: true }]);
  if (!thumbnail) throw new Error('no room');
  expect(distanceFromUpright(await pixelsOf(thumbnail))).toBeLessThan(14);
});
