// Builds Samelight, serves it on this machine alone and shows it in the browser, where there is one.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { build, preview, resolveConfig } from 'vite';

const { host, port } = (await resolveConfig({ logLevel: 'error' }, 'build', 'production', 'production')).preview;
const address = `http://${host}:${port}/`;

/** What answers at our address: nobody (`null`), we (`true`) or somebody else (`false`). */
async function isOurs() {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
    return (await answer.text()).includes('<title>Samelight</title>');
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code;
    return code === 'ECONNREFUSED' ? null : false;
  }
}

function openBrowser() {
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (isHeadless || process.env.CI || process.env.BROWSER === 'none') return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  // Where nothing opens, the printed address is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const ours = await isOurs();
if (ours === false) {
  console.error(
    `Another program uses port ${port}. Samelight always needs this port, because the browser keeps photos by address. ` +
      'Please close that program and run npm start again.',
  );
  process.exit(1);
}
await build({ logLevel: 'error' });
if (ours) {
  console.log(`Samelight was already running, and is now up to date: ${address}`);
  openBrowser();
} else {
  await preview({ logLevel: 'error' });
  console.log(`Samelight is at ${address} (Ctrl+C ends it; the photos stay in the browser)`);
  openBrowser();
}
