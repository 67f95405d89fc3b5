import type { Group as KonvaGroup } from 'konva/lib/Group.js';
import type { Image as KonvaImage } from 'konva/lib/shapes/Image.js';
import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { Circle, Group, Image, Layer, Line, Stage, Text } from 'react-konva/lib/ReactKonvaCore.js';
import 'konva/lib/shapes/Circle.js';
import 'konva/lib/shapes/Image.js';
import 'konva/lib/shapes/Line.js';
import 'konva/lib/shapes/Text.js';
import type { PointMark, Side } from '../../../domain/comparison/point-marks.ts';
import type { PhotoPoint } from '../../../domain/geometry/point.ts';
import { apply } from '../../../domain/geometry/similarity.ts';
import styles from './LineUp.module.css';
import { LOUPE_RADIUS, Loupe } from './loupe.ts';
import type { PaneControl } from './pane-control.ts';

export interface MarkOverlayProps {
  readonly control: PaneControl;
  readonly side: Side;
  readonly marks: readonly PointMark[];
  /** The mark that fits worst. */
  readonly worstId: number | null;
  readonly selectedId: number | null;
}

/** Black beside white, so that it is seen on every skin and has no colour of its own. */
const LIGHT = '#ffffff';
const DARK = '#1a1a1a';

type Signs = Map<number | 'new', KonvaGroup>;

function keepSign(signs: Signs, id: number | 'new', node: KonvaGroup | null): void {
  if (node) signs.set(id, node);
  else signs.delete(id);
}

interface MarkSignProps {
  readonly number: string;
  readonly isWorst: boolean;
  readonly isSelected: boolean;
  readonly id: number | 'new';
  /** Where the sign is kept, so that it can be moved past React. */
  readonly signs: RefObject<Signs>;
}

/** A cross with a gap in its middle, so that the marked spot stays in sight, and the number beside it. */
function MarkSign({ number, isWorst, isSelected, id, signs }: MarkSignProps) {
  const arms = [
    [-16, 0, -5, 0],
    [5, 0, 16, 0],
    [0, -16, 0, -5],
    [0, 5, 0, 16],
  ];
  return (
    <Group ref={(node) => keepSign(signs.current, id, node)} visible={false}>
      {arms.map((points) => (
        <Line key={points.join()} points={points} stroke={DARK} strokeWidth={isSelected ? 6 : 4} />
      ))}
      {arms.map((points) => (
        <Line key={points.join()} points={points} stroke={LIGHT} strokeWidth={isSelected ? 3 : 1.5} />
      ))}
      {number !== '' && (
        <>
          <Circle x={20} y={-20} radius={11} fill={isSelected ? LIGHT : DARK} stroke={LIGHT} strokeWidth={1.5} />
          {isWorst && <Circle x={20} y={-20} radius={15} stroke={LIGHT} strokeWidth={2} dash={[4, 3]} />}
          <Text
            x={8}
            y={-26}
            width={24}
            align="center"
            text={number}
            fontSize={13}
            fontStyle="bold"
            fill={isSelected ? DARK : LIGHT}
          />
        </>
      )}
    </Group>
  );
}

interface LoupeRefs {
  readonly group: RefObject<KonvaGroup | null>;
  readonly image: RefObject<KonvaImage | null>;
}

function LoupeSign({ group, image }: LoupeRefs) {
  const arm = LOUPE_RADIUS * 0.6;
  return (
    <Group ref={group} visible={false}>
      <Group clipFunc={(context) => context.arc(0, 0, LOUPE_RADIUS, 0, 2 * Math.PI)}>
        <Circle radius={LOUPE_RADIUS} fill="#808080" />
        <Image ref={image} image={undefined} visible={false} />
      </Group>
      {[DARK, LIGHT].map((stroke, index) => (
        <Group key={stroke}>
          <Line points={[-arm, 0, -6, 0]} stroke={stroke} strokeWidth={3 - index * 2} />
          <Line points={[6, 0, arm, 0]} stroke={stroke} strokeWidth={3 - index * 2} />
          <Line points={[0, -arm, 0, -6]} stroke={stroke} strokeWidth={3 - index * 2} />
          <Line points={[0, 6, 0, arm]} stroke={stroke} strokeWidth={3 - index * 2} />
          <Circle radius={LOUPE_RADIUS} stroke={stroke} strokeWidth={5 - index * 3} />
        </Group>
      ))}
    </Group>
  );
}

/** Keeps the signs on their places of the photo, frame by frame and past React. */
function useSigns(
  { control, side, marks }: MarkOverlayProps,
  signs: RefObject<Signs>,
  loupe: RefObject<KonvaGroup | null>,
  magnified: RefObject<KonvaImage | null>,
): void {
  useLayoutEffect(() => {
    const [group, image] = [loupe.current, magnified.current];
    const glass = group && image ? new Loupe(control, { group, image }) : null;
    const put = (sign: KonvaGroup | undefined, point: PhotoPoint | undefined) => {
      sign?.visible(point !== undefined);
      if (point) sign?.position(apply(control.place, point));
    };
    const lay = () => {
      const { moving } = control;
      for (const mark of marks) {
        const { x, y } = mark[side] ?? {};
        const kept = x === undefined || y === undefined ? undefined : { x, y };
        put(signs.current.get(mark.id), moving?.id === mark.id ? moving.at : kept);
      }
      put(signs.current.get('new'), moving?.id === null ? moving.at : undefined);
      glass?.look(moving?.at ?? control.inspected);
    };
    lay();
    const unsubscribe = control.subscribe(lay);
    return () => {
      unsubscribe();
      glass?.dispose();
    };
  }, [control, side, marks, signs, loupe, magnified]);
}

/** Marks and loupe over a photo. Only a picture: what can be done with marks by keyboard is in the list beside it. */
export function MarkOverlay(props: MarkOverlayProps) {
  const { control, marks, worstId, selectedId } = props;
  const { width, height } = useSyncExternalStore(control.subscribe, control.pane);
  const loupe = useRef<KonvaGroup>(null);
  const magnified = useRef<KonvaImage>(null);
  const signs = useRef<Signs>(new Map());
  useSigns(props, signs, loupe, magnified);
  useEffect(() => () => control.setMoving(null), [control]);
  return (
    <Stage className={styles.overlay} width={width} height={height} listening={false}>
      <Layer listening={false}>
        {marks.map((mark, index) => (
          <MarkSign
            key={mark.id}
            number={String(index + 1)}
            isWorst={mark.id === worstId}
            isSelected={mark.id === selectedId}
            id={mark.id}
            signs={signs}
          />
        ))}
        <MarkSign number="" isWorst={false} isSelected id="new" signs={signs} />
        <LoupeSign group={loupe} image={magnified} />
      </Layer>
    </Stage>
  );
}
