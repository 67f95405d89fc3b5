import type { FromWorker, ToWorker, Traffic } from './protocol.ts';

/**
 * How a job ended. `not-started`: the worker never began, most likely because its script could not be loaded; `crashed`: it died or met
 * a bug. The next job gets a new worker.
 */
export type JobEnd<T extends Traffic> =
  | { readonly ok: true; readonly result: T['result'] }
  | { readonly ok: false; readonly reason: JobFailure };

/** Why a job has no result. */
export type JobFailure = 'not-started' | 'timed-out' | 'crashed';

/** What a worker asked for, and what of it is handed over rather than copied. */
export interface Answered<T extends Traffic> {
  readonly answer: T['answer'] | null;
  readonly transfer: Transferable[];
}

/** How a worker is started and stopped; times in ms. */
export interface SeatOptions<T extends Traffic> {
  readonly start: () => Worker;
  /** A worker without work is stopped after this time, which frees what it holds. */
  readonly idleMs: number;
  /** A worker was stopped, or died: what it held is gone. */
  readonly onStopped?: () => void;
  /** Answers what a worker asks for. */
  readonly answer?: (question: T['question']) => Promise<Answered<T>>;
}

/** A job under way. */
export interface SeatedJob<T extends Traffic> {
  readonly job: T['job'];
  readonly transfer: Transferable[];
  /** A worker that works longer on the job is stopped; starting and waiting for the network do not count. */
  readonly timeoutMs: number;
  readonly onNews: (news: T['news']) => void;
  readonly onEnd: (end: JobEnd<T>) => void;
}

/** The longest a worker is waited for that does not even begin, or waits itself, in ms. */
const PATIENCE_MS = 90_000;

/** The place of one worker: started when it gets work, stopped when it idles, replaced when it dies. One job at a time. */
export class WorkerSeat<T extends Traffic> {
  readonly #options: SeatOptions<T>;
  #worker: Worker | undefined;
  #running: (SeatedJob<T> & { readonly id: number }) | undefined;
  #lastId = 0;
  #hasBegun = false;
  #jobTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SeatOptions<T>) {
    this.#options = options;
  }

  get isFree(): boolean {
    return this.#running === undefined;
  }

  /** Whether a worker is started already. */
  get isWarm(): boolean {
    return this.#worker !== undefined;
  }

  /** Begins a job; only when free. `onEnd` is called once, and the seat is free by then. */
  begin(seated: SeatedJob<T>): void {
    clearTimeout(this.#idleTimer);
    const id = ++this.#lastId;
    this.#running = { ...seated, id };
    this.#hasBegun = false;
    this.#setClock(false);
    const message: ToWorker<T> = { kind: 'job', id, job: seated.job };
    try {
      this.#startedWorker().postMessage(message, seated.transfer);
    } catch {
      // What cannot be handed over (bytes that were handed over before) is the caller's bug, not a reason to stand still.
      this.#fail('crashed');
    }
  }

  /** Stops the worker in the middle of its job, which ends as crashed. */
  stop(): void {
    this.#fail('crashed');
  }

  #startedWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#options.start();
    worker.addEventListener('message', (event: MessageEvent<FromWorker<T>>) => this.#receive(worker, event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#fail('crashed');
    });
    this.#worker = worker;
    return worker;
  }

  #receive(worker: Worker, message: FromWorker<T>): void {
    if (worker !== this.#worker) return;
    if (message.kind === 'question') void this.#answer(worker, message.id, message.question);
    else if (message.id !== this.#running?.id) return;
    else if (message.kind === 'news') this.#running.onNews(message.news);
    else if (message.kind === 'clock') this.#setClock(message.runs);
    else if (message.kind === 'result') this.#end({ ok: true, result: message.result });
    else {
      // The job is over as far as the person is concerned, but a bug is a bug and belongs in the console.
      globalThis.reportError?.(new Error(`a worker met a bug: ${message.message}`));
      this.#end({ ok: false, reason: 'crashed' });
    }
  }

  #setClock(runs: boolean): void {
    clearTimeout(this.#jobTimer);
    this.#hasBegun ||= runs;
    const reason = runs ? 'timed-out' : 'crashed';
    const ms = runs ? this.#running?.timeoutMs : PATIENCE_MS;
    if (ms !== undefined && Number.isFinite(ms)) this.#jobTimer = setTimeout(() => this.#fail(reason), ms);
  }

  async #answer(worker: Worker, id: number, question: T['question']): Promise<void> {
    const found = await this.#options.answer?.(question).catch(() => undefined);
    if (worker !== this.#worker) return;
    const message: ToWorker<T> = { kind: 'answer', id, answer: found?.answer ?? null };
    worker.postMessage(message, found?.transfer ?? []);
  }

  #fail(reason: 'timed-out' | 'crashed'): void {
    this.#release();
    this.#end({ ok: false, reason: this.#hasBegun ? reason : 'not-started' });
  }

  #end(end: JobEnd<T>): void {
    clearTimeout(this.#jobTimer);
    const running = this.#running;
    this.#running = undefined;
    if (this.#worker) this.#idleTimer = setTimeout(() => this.#release(), this.#options.idleMs);
    running?.onEnd(end);
  }

  #release(): void {
    clearTimeout(this.#idleTimer);
    if (!this.#worker) return;
    this.#worker.terminate();
    this.#worker = undefined;
    this.#options.onStopped?.();
  }
}
