import type { FromWorker, ToWorker, Traffic } from '../../src/workers/protocol.ts';

/** Numbers to be doubled. */
export interface Doubling extends Traffic {
  readonly job: number;
  readonly result: number;
  readonly news: string;
  readonly question: string;
  readonly answer: string;
}

/** A worker whose every move a test makes by hand. */
export class AWorker extends EventTarget {
  static readonly all: AWorker[] = [];
  readonly got: ToWorker<Doubling>[] = [];
  isStopped = false;

  constructor() {
    super();
    AWorker.all.push(this);
  }

  postMessage(message: ToWorker<Doubling>): void {
    this.got.push(message);
  }

  terminate(): void {
    this.isStopped = true;
  }

  /** The jobs it was given so far. */
  get jobs(): readonly { readonly id: number; readonly number: number }[] {
    return this.got.flatMap((message) => (message.kind === 'job' ? [{ id: message.id, number: message.job }] : []));
  }

  /** The job it was given last. */
  get job(): { readonly id: number; readonly number: number } {
    const last = this.jobs.at(-1);
    if (!last) throw new Error('no job yet');
    return last;
  }

  say(message: FromWorker<Doubling>): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  begin(): void {
    this.say({ kind: 'clock', id: this.job.id, runs: true });
  }

  finish(): void {
    this.say({ kind: 'result', id: this.job.id, result: this.job.number * 2 });
  }

  die(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

/** The worker started as number `index`. */
export function worker(index: number): AWorker {
  const found = AWorker.all[index];
  if (!found) throw new Error(`only ${AWorker.all.length} workers were started`);
  return found;
}
