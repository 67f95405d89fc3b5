import type { CollageLayout } from '../collage.ts';
import { grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { pairAcross } from './pair-across.ts';
import { pairDown } from './pair-down.ts';
import { strip } from './strip.ts';
import { three } from './three.ts';
import { twoByTwo } from './two-by-two.ts';

const LAYOUTS: Readonly<Record<CollageLayout, Layout>> = {
  'pair-across': pairAcross,
  'pair-down': pairDown,
  three,
  'two-by-two': twoByTwo,
  grid,
  strip,
};

/** The rules of a layout. */
export function layoutOf(name: CollageLayout): Layout {
  return LAYOUTS[name];
}
