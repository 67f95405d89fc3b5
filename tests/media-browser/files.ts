/** The file of one of the small pictures. */
export async function fixtureFile(name: string): Promise<File> {
  const answer = await fetch(new URL(`../fixtures/images/${name}`, import.meta.url));
  if (!answer.ok) throw new Error(`no fixture ${name}`);
  return new File([await answer.arrayBuffer()], name, { lastModified: Date.UTC(2026, 10, 1, 12) });
}

/** The names in a folder of the real photos beside the checkout, or `null` where there are none. */
export async function testdataNames(folder: string): Promise<readonly string[] | null> {
  const answer = await fetch(`/testdata/${folder}`);
  return answer.ok ? ((await answer.json()) as readonly string[]) : null;
}

/** One of the real photos. */
export async function testdataFile(path: string): Promise<File> {
  const answer = await fetch(`/testdata/${path.split('/').map(encodeURIComponent).join('/')}`);
  if (!answer.ok) throw new Error(`no ${path}`);
  return new File([await answer.arrayBuffer()], path.split('/').at(-1) ?? path);
}

/** The files of a `.tar.gz`, by the header of POSIX ustar: name at 0, size in octal at 124, type at 156. */
export async function unpack(archive: File): Promise<readonly File[]> {
  const stream = archive.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const text = (start: number, length: number) =>
    new TextDecoder('latin1').decode(bytes.subarray(start, start + length)).replace(/\0.*/s, '');
  const files: File[] = [];
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    if (text(at + 156, 1) === '0') files.push(new File([bytes.slice(at + 512, at + 512 + size)], text(at, 100)));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
