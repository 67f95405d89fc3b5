import type { Group as KonvaGroup } from 'konva/lib/Group.js';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { Circle, Group, Layer, Line, Path, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import 'konva/lib/shapes/Circle.js';
import 'konva/lib/shapes/Line.js';
import 'konva/lib/shapes/Path.js';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import styles from './LineUp.module.css';
import { type Handle, handlePlaces } from './move-target.ts';

/** Moves what is drawn while a handle is dragged, past React. */
export interface HandleSigns {
  show(handle: Handle | null, at: CanvasPoint | null): void;
}

export interface HandleOverlayProps {
  readonly size: Size;
  readonly ref: Ref<HandleSigns>;
}

const LIGHT = '#ffffff';
const DARK = '#1a1a1a';
/** An arc with an arrow head, and a line with two of them; both round 0, 0. */
const SIGNS: Readonly<Record<Handle, string>> = {
  turn: 'M-7 4 A8 8 0 1 1 7 4 M7 4 L10 -1 M7 4 L2 2',
  scale: 'M-7 -7 L7 7 M-7 -7 L-7 -1 M-7 -7 L-1 -7 M7 7 L7 1 M7 7 L1 7',
};

function Guides({ size }: { readonly size: Size }) {
  const [x, y] = [size.width / 2, size.height / 2];
  return [
    [x, 0, x, size.height],
    [0, y, size.width, y],
  ].map((points) => (
    <Group key={points.join()}>
      <Line points={points} stroke={DARK} strokeWidth={2} opacity={0.5} />
      <Line points={points} stroke={LIGHT} strokeWidth={1} dash={[6, 6]} />
    </Group>
  ));
}

/** Handles and guides over the after photo. Only a picture: keys and number fields do the same. */
export function HandleOverlay({ size, ref }: HandleOverlayProps) {
  const places = handlePlaces(size);
  const turn = useRef<KonvaGroup>(null);
  const scale = useRef<KonvaGroup>(null);
  const guides = useRef<KonvaGroup>(null);
  useImperativeHandle(
    ref,
    () => ({
      show(handle, at) {
        turn.current?.position(handle === 'turn' && at ? at : places.turn);
        scale.current?.position(handle === 'scale' && at ? at : places.scale);
        guides.current?.visible(handle !== null);
      },
    }),
    [places.turn, places.scale],
  );
  return (
    <Stage className={styles.overlay} width={size.width} height={size.height} listening={false}>
      <Layer listening={false}>
        <Group ref={guides} visible={false}>
          <Guides size={size} />
        </Group>
        {(['turn', 'scale'] as const).map((handle) => (
          <Group key={handle} ref={handle === 'turn' ? turn : scale} x={places[handle].x} y={places[handle].y}>
            <Circle radius={20} fill={DARK} opacity={0.6} />
            <Circle radius={20} stroke={LIGHT} strokeWidth={2} />
            <Path data={SIGNS[handle]} stroke={LIGHT} strokeWidth={2} lineCap="round" />
          </Group>
        ))}
      </Layer>
    </Stage>
  );
}
