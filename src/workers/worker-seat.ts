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
  /** How many jobs one worker does at once; one unless told. More than one only where nothing is handed over with a job, so that it can be begun anew. */
  readonly jobsAtOnce?: number;
  /** A worker was stopped, or died: what it held is gone. */
  readonly onStopped?: () => void;
  /** Answers what a worker asks for. */
  readonly answer?: (question: T['question']) => Promise<Answered<T>>;
}

/** A job under way. */
export interface SeatedJob<T extends Traffic> {
  readonly job: T['job'];
  readonly transfer: Transferable[];
  /** A worker that works longer on the job is stopped, unless the job says otherwise; starting and waiting do not count. */
  readonly timeoutMs: number;
  readonly onNews: (news: T['news']) => void;
  readonly onEnd: (end: JobEnd<T>) => void;
}

interface Running<T extends Traffic> extends SeatedJob<T> {
  readonly id: number;
  hasBegun: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The longest a worker is waited for that does not even begin, or waits itself, in ms. */
const PATIENCE_MS = 90_000;

/**
 * The place of one worker: started when it gets work, stopped when it idles, replaced when it dies. A job that takes the worker down
 * ends; those that ran beside it are begun anew, each alone, so that it is known which of them is to blame should it happen again.
 */
export class WorkerSeat<T extends Traffic> {
  readonly #options: SeatOptions<T>;
  readonly #running = new Map<number, Running<T>>();
  readonly #lost: SeatedJob<T>[] = [];
  #isAlone = false;
  #worker: Worker | undefined;
  #lastId = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SeatOptions<T>) {
    this.#options = options;
  }

  /** How many jobs are under way, `null` where there is no room for another. */
  get load(): number | null {
    const isFull = this.#isAlone || this.#running.size >= (this.#options.jobsAtOnce ?? 1);
    return isFull ? null : this.#running.size;
  }

  /** Whether a worker is started already. */
  get isWarm(): boolean {
    return this.#worker !== undefined;
  }

  /** Begins a job; only where there is room. `onEnd` is called once, and there is room again by then. */
  begin(seated: SeatedJob<T>): void {
    clearTimeout(this.#idleTimer);
    const running: Running<T> = { ...seated, id: ++this.#lastId, hasBegun: false, timer: undefined };
    this.#running.set(running.id, running);
    this.#setClock(running, false);
    const message: ToWorker<T> = { kind: 'job', id: running.id, job: seated.job };
    try {
      this.#startedWorker().postMessage(message, seated.transfer);
    } catch {
      // What cannot be handed over (bytes that were handed over before) is the caller's bug, not a reason to stand still.
      this.#fail(running, 'crashed');
    }
  }

  /** Stops the worker in the middle of its work, which ends as crashed. */
  stop(): void {
    this.#die();
  }

  #startedWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#options.start();
    worker.addEventListener('message', (event: MessageEvent<FromWorker<T>>) => this.#receive(worker, event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#die();
    });
    this.#worker = worker;
    return worker;
  }

  #receive(worker: Worker, message: FromWorker<T>): void {
    if (worker !== this.#worker) return;
    if (message.kind === 'question') {
      void this.#answer(worker, message.id, message.question);
      return;
    }
    const running = this.#running.get(message.id);
    if (!running) return;
    if (message.kind === 'news') running.onNews(message.news);
    else if (message.kind === 'clock') this.#setClock(running, message.runs, message.ms);
    else if (message.kind === 'result') this.#end(running, { ok: true, result: message.result });
    else {
      // The job is over as far as the person is concerned, but a bug is a bug and belongs in the console.
      globalThis.reportError?.(new Error(`a worker met a bug: ${message.message}`));
      this.#end(running, { ok: false, reason: 'crashed' });
    }
  }

  #setClock(running: Running<T>, runs: boolean, ms = runs ? running.timeoutMs : PATIENCE_MS): void {
    clearTimeout(running.timer);
    running.hasBegun ||= runs;
    if (Number.isFinite(ms)) running.timer = setTimeout(() => this.#fail(running, runs ? 'timed-out' : 'crashed'), ms);
  }

  async #answer(worker: Worker, id: number, question: T['question']): Promise<void> {
    const found = await this.#options.answer?.(question).catch(() => undefined);
    if (worker !== this.#worker) return;
    const message: ToWorker<T> = { kind: 'answer', id, answer: found?.answer ?? null };
    worker.postMessage(message, found?.transfer ?? []);
  }

  /** The worker died. A job that had it to itself is to blame. */
  #die(): void {
    const [first, ...others] = this.#running.values();
    if (first && others.length === 0) this.#fail(first, 'crashed');
    else {
      this.#lose();
      this.#goOn();
    }
  }

  #fail(running: Running<T>, reason: 'timed-out' | 'crashed'): void {
    const end = { ok: false, reason: running.hasBegun ? reason : 'not-started' } as const;
    clearTimeout(running.timer);
    this.#running.delete(running.id);
    this.#lose();
    this.#goOn();
    running.onEnd(end);
  }

  #end(running: Running<T>, end: JobEnd<T>): void {
    clearTimeout(running.timer);
    this.#running.delete(running.id);
    this.#goOn();
    running.onEnd(end);
  }

  /** Stops the worker; what it was doing has to be begun anew. */
  #lose(): void {
    for (const running of this.#running.values()) {
      clearTimeout(running.timer);
      this.#lost.push(running);
    }
    this.#running.clear();
    this.#release();
  }

  /** What comes after a job: one that was lost, another one's, or nothing for some time. */
  #goOn(): void {
    if (this.#running.size > 0) return;
    const lost = this.#lost.shift();
    this.#isAlone = lost !== undefined;
    if (lost) this.begin(lost);
    else if (this.#worker) this.#idleTimer = setTimeout(() => this.#release(), this.#options.idleMs);
  }

  #release(): void {
    clearTimeout(this.#idleTimer);
    if (!this.#worker) return;
    this.#worker.terminate();
    this.#worker = undefined;
    this.#options.onStopped?.();
  }
}
