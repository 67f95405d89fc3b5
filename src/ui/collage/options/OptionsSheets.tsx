import { Frame, Images, LayoutGrid, RectangleVertical, Type } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../kit/Sheet.tsx';
import { COLLAGE_WORDS, OPTION_WORDS } from '../../words/collage.ts';
import styles from './OptionsSheets.module.css';
import type { OptionSections } from './option-sections.ts';

type Part = keyof OptionSections;

const PARTS: readonly { readonly part: Part; readonly icon: ReactNode }[] = [
  { part: 'layout', icon: <LayoutGrid aria-hidden /> },
  { part: 'photos', icon: <Images aria-hidden /> },
  { part: 'page', icon: <RectangleVertical aria-hidden /> },
  { part: 'text', icon: <Type aria-hidden /> },
  { part: 'cell', icon: <Frame aria-hidden /> },
];

/** The options where there is little room: a row of buttons, each of which brings its part up from below. */
export function OptionsSheets({ sections }: { readonly sections: OptionSections }) {
  const [open, setOpen] = useState<Part | null>(null);
  const shown = open === 'cell' && !sections.cell ? null : open;
  const content = shown === 'cell' ? sections.cell?.content : shown && sections[shown];
  return (
    <div className={styles.row} role="toolbar" aria-label={COLLAGE_WORDS.options}>
      {PARTS.map(({ part, icon }) => (
        <button
          key={part}
          type="button"
          className={styles.part}
          aria-haspopup="dialog"
          disabled={part === 'cell' && !sections.cell}
          onClick={() => setOpen(part)}
        >
          {icon}
          {part === 'cell' ? (sections.cell?.title ?? OPTION_WORDS.cell) : OPTION_WORDS[part]}
        </button>
      ))}
      <Sheet
        title={(shown === 'cell' && sections.cell?.title) || (shown ? OPTION_WORDS[shown] : '')}
        isOpen={shown !== null}
        onClose={() => setOpen(null)}
      >
        {content}
      </Sheet>
    </div>
  );
}
