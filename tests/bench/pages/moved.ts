// The barest page that moves a picture with the mouse: one handler, one frame, one transform.
const pane = document.querySelector<HTMLElement>('#pane');
const canvas = document.querySelector('canvas');
if (!pane || !canvas) throw new Error('the page has no pane');

const [width, height] = [innerWidth + 320, innerHeight + 320];
const drawn = new OffscreenCanvas(width * devicePixelRatio, height * devicePixelRatio);
const context = drawn.getContext('2d');
if (!context) throw new Error('nothing can be drawn');
for (let n = 0; n < 400; n += 1) {
  context.fillStyle = `hsl(${(n * 37) % 360} 40% 60%)`;
  context.fillRect((n * 397) % drawn.width, (n * 211) % drawn.height, 300, 200);
}
canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(drawn.transferToImageBitmap());
Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });

let [startX, startY] = [0, 0];
let at = { x: 0, y: 0 };
let frame = 0;

function paint(): void {
  frame = 0;
  if (canvas) canvas.style.transform = `translate(${at.x - startX}px,${at.y - startY}px)`;
}

pane.addEventListener('pointerdown', (event) => {
  event.preventDefault();
  pane.setPointerCapture(event.pointerId);
  [startX, startY] = [event.clientX, event.clientY];
});
pane.addEventListener('pointermove', (event) => {
  if (!pane.hasPointerCapture(event.pointerId)) return;
  at = { x: event.clientX, y: event.clientY };
  frame ||= requestAnimationFrame(paint);
});
