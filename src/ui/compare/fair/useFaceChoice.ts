import { useState } from 'react';
import type { PairView } from '../../../app/pair-view.ts';
import { faceBox } from '../../../domain/alignment/face-box.ts';
import type { Side } from '../../../domain/fairness/check.ts';
import { centre, type Rectangle } from '../../../domain/geometry/rectangle.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { useWorkOf } from './useWorkOf.ts';

/** A face that can be chosen: its number, from left to right on the photo, and whether it is the one that is used. */
export interface FaceOption {
  readonly place: number;
  readonly box: Rectangle<'photo'>;
  readonly isUsed: boolean;
}

/** Choosing a face on one of the photos. `faces` is `null` while they are looked for, and empty when they cannot be found. */
export interface ChoosingFace {
  readonly side: Side;
  readonly faces: readonly FaceOption[] | null;
}

export interface FaceChoice {
  readonly choosing: ChoosingFace | null;
  readonly begin: (side: Side) => void;
  readonly cancel: () => void;
  readonly choose: (face: FaceOption) => void;
}

function optionsOf(boxes: readonly Rectangle<'photo'>[]): readonly FaceOption[] {
  const used = boxes[0];
  return boxes
    .toSorted((a, b) => centre(a).x - centre(b).x)
    .map((box, index) => ({ place: index + 1, box, isUsed: box === used }));
}

/** Lets the person choose, where a photo shows several faces, which one is meant. Another pair ends it. */
export function useFaceChoice(pair: PairView): FaceChoice {
  const samelight = useSamelight();
  const key = `${pair.before.id} ${pair.after.id}`;
  const [held, setHeld] = useState<{ readonly key: string; readonly choosing: ChoosingFace } | null>(null);
  const choosing = held?.key === key ? held.choosing : null;
  const work = useWorkOf(key);
  const look = async (side: Side) => {
    const signal = work.begin();
    setHeld({ key, choosing: { side, faces: null } });
    const found = await samelight.facesOf(pair[side], signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (!found || signal.aborted) return;
    setHeld({ key, choosing: { side, faces: found.ok ? optionsOf(found.value.faces.map(faceBox)) : [] } });
  };
  const cancel = () => {
    work.end();
    setHeld(null);
  };
  return {
    choosing,
    begin: (side) => void look(side),
    cancel,
    choose: ({ box, isUsed }) => {
      if (choosing && !isUsed) void samelight.chooseFace(pair[choosing.side].id, centre(box));
      cancel();
    },
  };
}
