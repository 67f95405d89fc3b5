import styles from './Figures.module.css';
import { Mark } from './Mark.tsx';

const WIDTH = 112;
const SURFACE = `M0 52 q14 -8 28 0 t28 0 t28 0 t28 0`;

/** One fibre of the dermis, as a wave of a given length. */
function fibre(x: number, y: number, waves: number): string {
  return `M${x} ${y} q7 -7 14 0${' t14 0'.repeat(waves - 1)}`;
}

const FEW = [fibre(8, 104, 2), fibre(62, 118, 3), fibre(14, 142, 3), fibre(70, 150, 2)];
const MANY = [92, 104, 116, 128, 140, 152].flatMap((y, row) => [fibre(row % 2 ? 10 : 3, y, 7)]);

function Layers({ fibres }: { readonly fibres: readonly string[] }) {
  return (
    <>
      <path className={styles.ground} d={`${SURFACE} V160 H0 Z`} />
      <rect className={styles.deep} y="160" width={WIDTH} height="22" />
      {fibres.map((path) => (
        <path key={path} className={styles.thin} d={path} />
      ))}
      <path className={styles.line} d={SURFACE} />
      <path className={styles.thin} d="M0 76 q14 -8 28 0 t28 0 t28 0 t28 0" />
    </>
  );
}

const NEEDLES = [20, 38, 56, 74, 92];

/** Skin in section: needles, healing, new fibres. */
export function SkinFigure() {
  return (
    <svg viewBox="0 0 360 184" aria-hidden>
      <g>
        <Layers fibres={FEW} />
        <rect className={styles.paper} x="10" y="20" width="92" height="12" rx="2" />
        {NEEDLES.map((x) => (
          <path key={x} className={styles.paper} d={`M${x - 2.5} 32 h5 l-2.5 84 z`} />
        ))}
      </g>
      <g transform="translate(124)">
        <Layers fibres={FEW} />
        {NEEDLES.map((x) => (
          <g key={x}>
            <path className={styles.dashed} d={`M${x} 54 V112`} />
            {[84, 98, 112].map((y) => (
              <circle key={y} className={styles.ink} cx={x + (y % 4 ? 5 : -5)} cy={y} r="2" />
            ))}
          </g>
        ))}
      </g>
      <g transform="translate(248)">
        <Layers fibres={[...FEW, ...MANY]} />
      </g>
      <Mark number={1} x={102} y={14} />
      <Mark number={2} x={226} y={14} />
      <Mark number={3} x={348} y={14} />
    </svg>
  );
}
