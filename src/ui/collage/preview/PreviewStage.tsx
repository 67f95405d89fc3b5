import type { Group as KonvaGroup } from 'konva/lib/Group.js';
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js';
import type { Image as KonvaImage } from 'konva/lib/shapes/Image.js';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { Group, Image, Layer, Line, Rect, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import 'konva/lib/shapes/Image.js';
import 'konva/lib/shapes/Line.js';
import 'konva/lib/shapes/Rect.js';
import type { PlannedCell } from '../../../domain/collage/plan-collage.ts';
import type { Rectangle, Size } from '../../../domain/geometry/rectangle.ts';
import { cornersOf } from './cell-gestures.ts';
import type { MovedCell } from './moved-cells.ts';

/** Moves painted pixels until the worker has painted anew. */
export interface StageHandle {
  /** Shows the painted pictures of these cells where they belong now; of all other cells what is painted. */
  show(moved: readonly MovedCell[]): void;
}

export interface PreviewStageProps {
  readonly css: Size;
  readonly cssPerPage: number;
  readonly cells: readonly PlannedCell[];
  readonly selected: number | null;
  /** The cells in which guides help to see where things are. */
  readonly guided: readonly PlannedCell[];
  /** The canvas that carries what was painted. */
  readonly painted: HTMLCanvasElement;
  readonly background: string;
  readonly handle: Ref<StageHandle>;
}

const HANDLE_PX = 9;

/** In motion fewer pixels are enough; the painted page comes back as soon as it stands still. */
function withPlainPixels(layer: KonvaLayer | null): void {
  layer?.getCanvas().setPixelRatio(1);
}

/** A line that can be seen on every skin: white with dark edges. */
function TwoToned({ points }: { readonly points: number[] }) {
  return (
    <>
      <Line points={points} stroke="#000000" opacity={0.35} strokeWidth={3} />
      <Line points={points} stroke="#ffffff" opacity={0.85} strokeWidth={1} />
    </>
  );
}

function Guides({ area, k }: { readonly area: Rectangle<'page'>; readonly k: number }) {
  const [x, y, w, h] = [area.x * k, area.y * k, area.width * k, area.height * k];
  return [1, 2].map((third) => (
    <Group key={third}>
      <TwoToned points={[x + (w * third) / 3, y, x + (w * third) / 3, y + h]} />
      <TwoToned points={[x, y + (h * third) / 3, x + w, y + (h * third) / 3]} />
    </Group>
  ));
}

function Selection({ cell, k }: { readonly cell: PlannedCell; readonly k: number }) {
  const { x, y, width, height } = cell.area;
  const outline = { x: x * k + 1.5, y: y * k + 1.5, width: width * k - 3, height: height * k - 3 };
  return (
    <>
      <Rect {...outline} stroke="#000000" strokeWidth={3} />
      <Rect {...outline} stroke="#ffffff" strokeWidth={1.5} />
      {cell.crop &&
        cornersOf(cell).map((corner) => (
          <Rect
            key={`${corner.x} ${corner.y}`}
            x={corner.x * k - HANDLE_PX / 2}
            y={corner.y * k - HANDLE_PX / 2}
            width={HANDLE_PX}
            height={HANDLE_PX}
            fill="#ffffff"
            stroke="#000000"
            strokeWidth={1.5}
          />
        ))}
    </>
  );
}

/** What is edited on top of the painted page: pictures on the move, guides, and the selection with its handles. */
export function PreviewStage(props: PreviewStageProps) {
  const { css, cssPerPage: k, cells, selected, guided, painted, background, handle } = props;
  const groups = useRef<(KonvaGroup | null)[]>([]);
  const images = useRef<(KonvaImage | null)[]>([]);
  useImperativeHandle(handle, () => ({
    show: (moved) => {
      for (const group of groups.current) group?.visible(false);
      const pixels = painted.width / css.width;
      for (const { place, cell, to } of moved) {
        const at = { x: to.x * k, y: to.y * k, width: to.width * k, height: to.height * k };
        const s = k * pixels;
        const crop = { x: cell.x * s, y: cell.y * s, width: cell.width * s, height: cell.height * s };
        images.current[place]?.setAttrs({ ...at, image: painted, crop });
        groups.current[place]?.visible(true);
      }
      groups.current
        .find((group) => group !== null)
        ?.getLayer()
        ?.batchDraw();
    },
  }));
  const chosen = selected === null ? undefined : cells[selected];
  return (
    <Stage width={css.width} height={css.height} listening={false}>
      <Layer listening={false} ref={withPlainPixels}>
        {cells.map(({ area }, place) => {
          const box = { x: area.x * k, y: area.y * k, width: area.width * k, height: area.height * k };
          return (
            <Group
              key={`${area.x} ${area.y}`}
              visible={false}
              clip={box}
              ref={(node) => {
                groups.current[place] = node;
              }}
            >
              <Rect {...box} fill={background} />
              <Image
                image={painted}
                ref={(node) => {
                  images.current[place] = node;
                }}
              />
            </Group>
          );
        })}
      </Layer>
      <Layer listening={false}>
        {guided.map(({ area }) => (
          <Guides key={`${area.x} ${area.y}`} area={area} k={k} />
        ))}
        {chosen && <Selection cell={chosen} k={k} />}
      </Layer>
    </Stage>
  );
}
