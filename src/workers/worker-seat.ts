import type { FromWorker, ToWorker } from './protocol.ts';

/** How a job ended. `crashed`: the worker died or met a bug; the next job gets a new one. */
export type JobEnd<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly reason: 'timed-out' | 'crashed' };

/** What a worker asked for, and what of it is handed over rather than copied. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly transfer: Transferable[];
}

/** How a worker is started and stopped; times in ms. */
export interface SeatOptions<Question, Answer> {
  readonly start: () => Worker;
  /** A worker that needs longer for a job is stopped. `Infinity` = never. */
  readonly jobTimeoutMs: number;
  /** A worker without work is stopped after this time, which frees what it holds. */
  readonly idleMs: number;
  /** Answers what a worker asks for. */
  readonly answer?: (question: Question) => Promise<Answered<Answer>>;
}

/** A job under way. */
export interface SeatedJob<Job, Result, News> {
  readonly job: Job;
  readonly transfer: Transferable[];
  readonly onNews: (news: News) => void;
  readonly onEnd: (end: JobEnd<Result>) => void;
}

/** The place of one worker: started when it gets work, stopped when it idles, replaced when it dies. One job at a time. */
export class WorkerSeat<Job, Result, News, Question, Answer> {
  readonly #options: SeatOptions<Question, Answer>;
  #worker: Worker | undefined;
  #running: (SeatedJob<Job, Result, News> & { readonly id: number }) | undefined;
  #lastId = 0;
  #jobTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SeatOptions<Question, Answer>) {
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
  begin(seated: SeatedJob<Job, Result, News>): void {
    clearTimeout(this.#idleTimer);
    const id = ++this.#lastId;
    this.#running = { ...seated, id };
    const { jobTimeoutMs } = this.#options;
    if (Number.isFinite(jobTimeoutMs)) this.#jobTimer = setTimeout(() => this.#fail('timed-out'), jobTimeoutMs);
    const message: ToWorker<Job> = { kind: 'job', id, job: seated.job };
    this.#startedWorker().postMessage(message, seated.transfer);
  }

  /** Stops the worker in the middle of its job, which ends as crashed. */
  stop(): void {
    this.#fail('crashed');
  }

  #startedWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#options.start();
    worker.onmessage = (event: MessageEvent<FromWorker<Result, News, Question>>) => this.#receive(worker, event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#fail('crashed');
    };
    this.#worker = worker;
    return worker;
  }

  #receive(worker: Worker, message: FromWorker<Result, News, Question>): void {
    if (worker !== this.#worker) return;
    if (message.kind === 'question') return void this.#answer(worker, message.id, message.question);
    if (message.id !== this.#running?.id) return;
    if (message.kind === 'news') this.#running.onNews(message.news);
    else this.#end(message.kind === 'result' ? { ok: true, result: message.result } : { ok: false, reason: 'crashed' });
  }

  async #answer(worker: Worker, id: number, question: Question): Promise<void> {
    const found = await this.#options.answer?.(question).catch(() => undefined);
    if (worker !== this.#worker) return;
    const message: ToWorker<Job, Answer | null> = { kind: 'answer', id, answer: found?.answer ?? null };
    worker.postMessage(message, found?.transfer ?? []);
  }

  #fail(reason: 'timed-out' | 'crashed'): void {
    this.#release();
    this.#end({ ok: false, reason });
  }

  #end(end: JobEnd<Result>): void {
    clearTimeout(this.#jobTimer);
    const running = this.#running;
    this.#running = undefined;
    if (this.#worker) this.#idleTimer = setTimeout(() => this.#release(), this.#options.idleMs);
    running?.onEnd(end);
  }

  #release(): void {
    clearTimeout(this.#idleTimer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
