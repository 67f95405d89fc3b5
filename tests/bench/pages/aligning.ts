import { createExaminer } from '../../../src/workers/examiner.ts';

declare global {
  interface Window {
    alignFiles(before: string, after: string): Promise<{ ms: number; method: string; likeness: number }>;
  }
}

/** Files by their addresses, in memory before the clock starts: reading a photo from storage is not what is measured. */
const files = new Map<string, ArrayBuffer>();
const examiner = createExaminer(async (address) => files.get(address)?.slice(0) ?? null);

window.alignFiles = async (before, after) => {
  for (const address of [before, after]) files.set(address, await (await fetch(address)).arrayBuffer());
  const photo = (address: string) => ({ fingerprint: address, mirrored: false, expectsFace: true });
  const start = performance.now();
  const answer = await examiner.align(photo(before), photo(after), new AbortController().signal);
  const ms = performance.now() - start;
  if (!answer.ok) throw new Error(answer.reason);
  return { ms, method: answer.value?.method ?? 'nothing', likeness: answer.value?.likeness ?? 0 };
};
