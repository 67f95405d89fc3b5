// Vitest shows the tests in a frame that it scales, and Firefox's driver cannot place the mouse inside a scaled frame.
const holder = window.frameElement?.parentElement;
if (holder) holder.style.transform = 'none';
