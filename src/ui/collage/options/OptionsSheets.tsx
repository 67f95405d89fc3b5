import { Frame, Images, LayoutGrid, RectangleVertical, Type } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../kit/Sheet.tsx';
import { COLLAGE_WORDS, OPTION_WORDS } from '../words.ts';
import styles from './OptionsSheets.module.css';
import type { OptionSections } from './option-sections.ts';

type Part = keyof OptionSections;

const PARTS: readonly { readonly part: Part; readonly label: string; readonly icon: ReactNode }[] = [
  { part: 'layout', label: OPTION_WORDS.layout, icon: <LayoutGrid aria-hidden /> },
  { part: 'photos', label: OPTION_WORDS.photos, icon: <Images aria-hidden /> },
  { part: 'page', label: OPTION_WORDS.page, icon: <RectangleVertical aria-hidden /> },
  { part: 'text', label: OPTION_WORDS.text, icon: <Type aria-hidden /> },
  { part: 'cell', label: OPTION_WORDS.cell, icon: <Frame aria-hidden /> },
];

/** The options where there is little room: a row of buttons, each of which brings its part up from below. */
export function OptionsSheets({ sections }: { readonly sections: OptionSections }) {
  const [open, setOpen] = useState<Part | null>(null);
  const shown = open === 'cell' && !sections.cell ? null : open;
  const entry = PARTS.find(({ part }) => part === shown);
  const content = shown === 'cell' ? sections.cell?.content : shown && sections[shown];
  return (
    <div className={styles.row} role="toolbar" aria-label={COLLAGE_WORDS.options}>
      {PARTS.map(({ part, label, icon }) => (
        <button
          key={part}
          type="button"
          className={styles.part}
          aria-haspopup="dialog"
          disabled={part === 'cell' && !sections.cell}
          onClick={() => setOpen(part)}
        >
          {icon}
          {part === 'cell' ? (sections.cell?.title ?? label) : label}
        </button>
      ))}
      <Sheet
        title={(shown === 'cell' && sections.cell?.title) || (entry?.label ?? '')}
        isOpen={shown !== null}
        onClose={() => setOpen(null)}
      >
        {content}
      </Sheet>
    </div>
  );
}
