import { splitAfterKey } from '../../../domain/comparison/split.ts';
import { nudgeOf } from './nudge-keys.ts';
import type { StageControl } from './stage-control.ts';

/** Elements that mean something of their own by arrows, digits and letters. */
const TYPING =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="spinbutton"], [role="dialog"], [role="alertdialog"]';
/** Elements that the space bar presses. */
const PRESSED = 'button, a, summary, [role="button"]';
/** Groups in which arrows go from one member to the next. */
const WALKED = '[role="toolbar"], [role="radiogroup"], [role="tablist"]';

const PAN_PX = 60;
const STEP = 1.25;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

function isIn(event: KeyboardEvent, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

/** Whether a key belongs to a field, a menu or a window and not to the screen. */
export function isTyping(event: KeyboardEvent): boolean {
  return isIn(event, TYPING);
}

function pressZoom(control: StageControl, key: string): boolean {
  if (key === '+' || key === '=') control.zoomBy(STEP);
  else if (key === '-' || key === '−' || key === '_') control.zoomBy(1 / STEP);
  else if (key === '0') control.fit();
  else return false;
  return true;
}

/** What is split or mixed takes the arrow; `false` where nothing is. */
function pressSlide(control: StageControl, { key, shiftKey }: KeyboardEvent): boolean {
  const { mode, direction } = control.state;
  const { split, opacity } = control.view;
  if (shiftKey || (mode !== 'slider' && mode !== 'onion')) return false;
  const next = mode === 'slider' ? splitAfterKey(split, key, direction) : splitAfterKey(opacity, key, 'vertical');
  if (next === null) return false;
  if (mode === 'slider') control.setSplit(next);
  else control.setOpacity(next);
  return true;
}

function pressPan(control: StageControl, key: string): boolean {
  const step = ARROWS[key];
  if (step) control.panBy(step[0] * PAN_PX, step[1] * PAN_PX);
  return step !== undefined;
}

function pressNudge(control: StageControl, event: KeyboardEvent): boolean {
  const movement = control.isLinked ? null : nudgeOf(event, control);
  if (!movement) return false;
  control.moveAfter(movement);
  control.letGoOfAfter();
  return true;
}

/** The keys that move what a stage shows: zoom, split or opacity, pan, blink, and nudges of an unlinked after photo. Answers whether it was one. */
export function pressedOnStage(event: KeyboardEvent, control: StageControl): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === ' ') {
    if (isIn(event, PRESSED)) return false;
    control.blinking.hold(true);
    return true;
  }
  if (pressZoom(control, event.key)) return true;
  if (isIn(event, WALKED)) return false;
  return pressNudge(control, event) || pressSlide(control, event) || pressPan(control, event.key);
}
