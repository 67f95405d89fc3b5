import type { Size } from '../domain/geometry/rectangle.ts';
import type { Levels } from '../domain/raster/halve.ts';
import type { Raster } from '../domain/raster/raster.ts';
import { cutSquare, fromSquare, type Square } from '../domain/raster/square.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import { NETWORK_INPUTS, type Networks } from './networks.ts';

/** A face as the detector sees it, in pixels of what was looked at, or in parts of a square. */
export interface Detection {
  readonly score: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** x and y of the right eye, the left eye, nose, mouth, right ear and left ear; right and left are the person's own. */
  readonly keypoints: readonly number[];
}

const SIZE_PX = NETWORK_INPUTS.detector.sizePx;
/** The two grids of places that the network answers for: cells along a side, answers a cell (BlazeFace, arXiv:1907.05047). */
const GRIDS = [
  { cells: 16, perCell: 2 },
  { cells: 8, perCell: 6 },
] as const;
/** Numbers an answer has: middle, size, and the keypoints. */
const BOX_LENGTH = 16;

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

function decodeGrid(scores: Float32Array, boxes: Float32Array, grid: (typeof GRIDS)[number], least: number) {
  const found: Detection[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = sigmoid(scores[i] ?? -100);
    if (score < least) continue;
    const cell = Math.floor(i / grid.perCell);
    const anchorX = ((cell % grid.cells) + 0.5) / grid.cells;
    const anchorY = (Math.floor(cell / grid.cells) + 0.5) / grid.cells;
    const [dx = 0, dy = 0, width = 0, height = 0, ...keypoints] = boxes.subarray(i * BOX_LENGTH, (i + 1) * BOX_LENGTH);
    found.push({
      score,
      x: anchorX + dx / SIZE_PX,
      y: anchorY + dy / SIZE_PX,
      width: width / SIZE_PX,
      height: height / SIZE_PX,
      keypoints: keypoints.map((value, k) => (k % 2 === 0 ? anchorX : anchorY) + value / SIZE_PX),
    });
  }
  return found;
}

/** Every face the network's answers tell of with at least the score `least`, in parts of the square it looked at. */
export function decodeDetections(outputs: readonly Float32Array[], least: number): Detection[] {
  const [coarseScores, fineScores, coarseBoxes, fineBoxes] = outputs;
  if (!coarseScores || !fineScores || !coarseBoxes || !fineBoxes)
    throw new TypeError('not the outputs of the detector');
  return [
    ...decodeGrid(fineScores, fineBoxes, GRIDS[0], least),
    ...decodeGrid(coarseScores, coarseBoxes, GRIDS[1], least),
  ];
}

/** The square that holds a whole raster, turned so that what is cut out has been given `quarterTurns` clockwise. */
export function wholeSquare({ width, height }: Size, quarterTurns: number): Square {
  return { x: width / 2, y: height / 2, side: Math.max(width, height), angleRad: (-quarterTurns * Math.PI) / 2 };
}

/**
 * The faces inside a square of a photo, the surest first, in parts of that square. Answers that overlap are merged.
 * @param least the score from which on an answer counts, 0–1
 */
export async function detectFaces(
  networks: Networks,
  picture: Levels<Raster>,
  square: Square,
  least: number,
): Promise<Detection[]> {
  const input = cutSquare(picture, square, { ...NETWORK_INPUTS.detector, outside: 'black' });
  return mergeOverlapping(decodeDetections(await networks.run('detector', input), least));
}

/** The turned square around a face that the mesh wants to see, from what the detector saw in `within`. */
export function squareAround(detection: Detection, within: Square): Square {
  const [rightX = 0, rightY = 0, leftX = 0, leftY = 0] = detection.keypoints;
  const [x, y] = fromSquare(within, detection.x, detection.y);
  const side = Math.max(detection.width, detection.height) * within.side * 1.5;
  return { x, y, side, angleRad: within.angleRad + Math.atan2(leftY - rightY, leftX - rightX) };
}
