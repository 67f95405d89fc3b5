import type { Detection } from './detect-faces.ts';

/** Answers that share more of their area than this are about the same face (as MediaPipe's face detection has it). */
const SAME_FACE = 0.3;

/** Area that two boxes share, over the area that either covers. */
export function overlap(a: Detection, b: Detection): number {
  const across = Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const down = Math.min(a.y + a.height / 2, b.y + b.height / 2) - Math.max(a.y - a.height / 2, b.y - b.height / 2);
  if (across <= 0 || down <= 0) return 0;
  const shared = across * down;
  return shared / (a.width * a.height + b.width * b.height - shared);
}

/** The mean of answers about one face, each counting by its score; the score is that of the surest. */
function merge(group: readonly Detection[]): Detection {
  const total = group.reduce((sum, { score }) => sum + score, 0);
  const mean = (pick: (one: Detection) => number) => group.reduce((sum, one) => sum + one.score * pick(one), 0) / total;
  return {
    score: Math.max(...group.map(({ score }) => score)),
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    width: mean(({ width }) => width),
    height: mean(({ height }) => height),
    keypoints: (group[0]?.keypoints ?? []).map((_, k) => mean(({ keypoints }) => keypoints[k] ?? 0)),
  };
}

/** One answer for each face, the surest first: weighted non-maximum suppression (BlazeFace, arXiv:1907.05047, section 4.2). */
export function mergeOverlapping(detections: readonly Detection[]): Detection[] {
  const merged: Detection[] = [];
  let rest = detections.toSorted((a, b) => b.score - a.score);
  for (let surest = rest[0]; surest; surest = rest[0]) {
    const best = surest;
    const isSame = (one: Detection) => one === best || overlap(one, best) > SAME_FACE;
    merged.push(merge(rest.filter(isSame)));
    rest = rest.filter((one) => !isSame(one));
  }
  return merged;
}
