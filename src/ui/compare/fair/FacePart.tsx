import type { PairView } from '../../../app/pair-view.ts';
import { Button } from '../../kit/Button.tsx';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import styles from './FairPanel.module.css';
import type { FaceChoice } from './useFaceChoice.ts';
import { useFocusOnCome } from './useFocusOnCome.ts';

export interface FacePartProps {
  readonly pair: PairView;
  readonly choice: FaceChoice;
}

function Choosing({ choice: { choosing, choose, cancel } }: Pick<FacePartProps, 'choice'>) {
  const group = useFocusOnCome<HTMLDivElement>();
  if (!choosing) return null;
  const { faces } = choosing;
  return (
    <div
      ref={group}
      className={styles.choice}
      role="group"
      aria-label={FAIR_WORDS.chooseFace(choosing.side)}
      tabIndex={-1}
    >
      <p role="status">
        {faces === null
          ? FAIR_WORDS.findingFaces
          : faces.length === 0
            ? FAIR_WORDS.facesFailed
            : FAIR_WORDS.chooseFaceHelp}
      </p>
      <div className={styles.buttons}>
        {faces?.map((face) => (
          <Button key={face.place} onPress={() => choose(face)}>
            {face.isUsed ? FAIR_WORDS.faceUsed(face.place) : FAIR_WORDS.face(face.place)}
          </Button>
        ))}
        <Button variant="bare" onPress={cancel}>
          {FAIR_WORDS.cancelFace}
        </Button>
      </div>
    </div>
  );
}

/** Where a photo shows several faces: which one is meant. Nothing where each shows one. */
export function FacePart({ pair, choice }: FacePartProps) {
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const count = pair.faceCounts[side] ?? 0;
    return count > 1 ? [{ side, count }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{FAIR_WORDS.faces}</h3>
      {sides.map(({ side, count }) => (
        <div key={side} className={styles.part}>
          <p>{FAIR_WORDS.severalFaces(side, count)}</p>
          {choice.choosing?.side === side ? (
            <Choosing choice={choice} />
          ) : (
            <div className={styles.buttons}>
              <Button onPress={() => choice.begin(side)}>{FAIR_WORDS.chooseFace(side)}</Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
