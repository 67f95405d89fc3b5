import { longSidePx } from '../../../domain/comparison/extent.ts';
import { about, type Similarity, shift } from '../../../domain/geometry/similarity.ts';
import type { StageControl } from './stage-control.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Brackets turn; on keyboards where they need Shift themselves, braces turn further. */
const TURNS: Readonly<Record<string, number>> = { '[': -0.1, ']': 0.1, '{': -1, '}': 1 };
const SCALES: Readonly<Record<string, number>> = { ',': -0.001, '.': 0.001, '<': -0.01, '>': 0.01 };

/**
 * What a key does to the after photo while it moves alone, as a movement on the stage: arrows by one pixel of the before photo
 * (ten with Shift), brackets by 0.1° (1°), comma and full stop by 0.1 % (1 %). Turning and scaling go about the middle.
 */
export function nudgeOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  control: Pick<StageControl, 'geometry' | 'state' | 'middle'>,
): Similarity<'canvas', 'canvas'> | null {
  const arrow = ARROWS[key];
  if (arrow) {
    const cssPerPx = control.geometry.view.a / longSidePx(control.state.before);
    const step = cssPerPx * (shiftKey ? 10 : 1);
    return shift(arrow[0] * step, arrow[1] * step);
  }
  const turn = TURNS[key];
  if (turn !== undefined)
    return about(control.middle, 1, (turn * (shiftKey && Math.abs(turn) < 1 ? 10 : 1) * Math.PI) / 180);
  const scale = SCALES[key];
  if (scale !== undefined) return about(control.middle, 1 + scale * (shiftKey && Math.abs(scale) < 0.01 ? 10 : 1), 0);
  return null;
}
