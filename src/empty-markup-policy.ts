// Konva and react-aria empty an element by `innerHTML = ''`, which Trusted Types refuse unless a default policy allows
// it. Any other markup stays refused.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? markup : null) });
