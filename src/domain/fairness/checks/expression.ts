import type { Cause, Check, Evidence, Side } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { bothFaces, isCheck, madeCheck, type Pair, sideOfMore } from '../pair.ts';
import type { Expression, FaceTraits } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';

interface Part {
  readonly cause: Cause;
  readonly of: keyof Expression;
  readonly shown: readonly (readonly number[])[];
}

const PARTS: readonly [Part, ...Part[]] = [
  { cause: 'mouth-open', of: 'mouthOpening', shown: [OUTLINE.lips] },
  { cause: 'mouth-corners', of: 'mouthCorners', shown: [OUTLINE.lips] },
  { cause: 'eyes', of: 'eyeOpening', shown: [OUTLINE.rightEye, OUTLINE.leftEye] },
  { cause: 'brows', of: 'browHeight', shown: [OUTLINE.rightBrow, OUTLINE.leftBrow] },
];

/** What changed most of what the face does, in parts of the face's height; `side` shows more of it. */
export function checkExpression(pair: Pair): Check {
  const faces = bothFaces(pair, 'expression', 'face-heights');
  if (isCheck(faces)) return faces;
  const { before, after } = faces;
  const change = ({ of }: Part) => after.expression[of] - before.expression[of];
  const most = PARTS.reduce(
    (worst, part) => (Math.abs(change(part)) > Math.abs(change(worst)) ? part : worst),
    PARTS[0],
  );
  const shown = (side: Side, face: FaceTraits): Evidence[] =>
    most.shown.map((outline) => outlineOf(side, face, outline));
  return madeCheck('expression', 'face-heights', {
    value: change(most),
    threshold: THRESHOLDS.expression,
    cause: most.cause,
    side: sideOfMore(0, change(most)),
    evidence: [...shown('before', before), ...shown('after', after)],
  });
}
