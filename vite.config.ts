import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { licenceTexts } from './scripts/licence-texts.mjs';

/**
 * What a page of Samelight may do: run its own scripts and nothing else's, show its own pictures, talk to nobody but the
 * server it came from. Written into the built page, so that every host serves it; development needs inline scripts.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  // libheif, and what runs the networks that find faces, are WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  // The two hashes are rules that react-aria writes into the page: for pressable elements, and for dialogs on iOS.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // `default` lets a library empty an element, and nothing more; `samelight` makes the addresses of our own workers.
  'trusted-types default samelight',
].join('; ');

/** The same, and no page may frame us: that one rule only works as a header. */
const POLICY_HEADER = `${CONTENT_POLICY}; frame-ancestors 'none'`;

function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const charset = '<meta charset="utf-8" />';
        if (!html.includes(charset)) throw new Error(`index.html lacks ${charset}, after which the policy is written`);
        return html.replace(
          charset,
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
        );
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site works at any path of any server.
  base: './',
  plugins: [react(), contentPolicy(), licenceTexts(import.meta.dirname)],
  resolve: {
    alias: [
      // The package with the models hides them from imports, so they are reached by their folder.
      { find: '#face-models', replacement: `${import.meta.dirname}/node_modules/@vladmandic/human/models` },
      // Its entry registers every kernel there is; src/vision registers those that are used.
      { find: /^@tensorflow\/tfjs-backend-wasm$/, replacement: '@tensorflow/tfjs-backend-wasm/dist/base.js' },
    ],
  },
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // A data: address would be a way around the policy; every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: {
    // A browser keeps photos by origin, and the port is part of it: on another port the library would look empty.
    host: '127.0.0.1',
    port: 4737,
    strictPort: true,
    headers: {
      'Content-Security-Policy': POLICY_HEADER,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
});
