import type { FromWorker, ToWorker } from './protocol.ts';

/** How a pool works; times in ms. */
export interface PoolOptions<Question, Answer> {
  readonly start: () => Worker;
  /** How many workers there are at most; each does one job at a time. */
  readonly size: number;
  /** A worker that needs longer for a job is stopped. `Infinity` = never. */
  readonly jobTimeoutMs: number;
  /** A worker without work is stopped after this time, which frees what it holds. */
  readonly idleMs: number;
  /** Answers what a worker asks for; the answer is transferred. */
  readonly answer?: (question: Question) => Promise<{ readonly answer: Answer; readonly transfer: Transferable[] }>;
}

/** How a job ended. `crashed`: the worker died or met a bug; the pool goes on with a new one. */
export type JobEnd<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly reason: 'timed-out' | 'crashed' };

export interface JobOptions<News> {
  readonly signal: AbortSignal;
  readonly transfer?: Transferable[];
  readonly onNews?: (news: News) => void;
}

/** Workers that are started when there is work and stopped when there is none. */
export interface WorkerPool<Job, Result, News> {
  /**
   * Does a job on the first worker that is free. Rejects with the signal's reason when aborted: a waiting job is dropped, the
   * result of a running one is thrown away. Nothing else rejects.
   */
  run(job: Job, options: JobOptions<News>): Promise<JobEnd<Result>>;
}

interface Waiting<Job, Result, News> {
  readonly job: Job;
  readonly options: JobOptions<News>;
  readonly settle: (end: JobEnd<Result>) => void;
}

interface Seat<Job, Result, News> {
  worker: Worker | undefined;
  running: { readonly id: number; readonly waiting: Waiting<Job, Result, News> } | undefined;
  jobTimer: ReturnType<typeof setTimeout> | undefined;
  idleTimer: ReturnType<typeof setTimeout> | undefined;
}

/** Creates a pool; no worker is started before the first job. */
export function createWorkerPool<Job, Result, News = never, Question = never, Answer = never>(
  options: PoolOptions<Question, Answer>,
): WorkerPool<Job, Result, News> {
  type OneSeat = Seat<Job, Result, News>;
  const queue: Waiting<Job, Result, News>[] = [];
  const newSeat = (): OneSeat => ({ worker: undefined, running: undefined, jobTimer: undefined, idleTimer: undefined });
  const seats = Array.from({ length: options.size }, newSeat);
  let lastId = 0;

  const stop = (seat: OneSeat) => {
    seat.worker?.terminate();
    seat.worker = undefined;
    clearTimeout(seat.idleTimer);
  };

  const end = (seat: OneSeat, outcome: JobEnd<Result>) => {
    clearTimeout(seat.jobTimer);
    const { running } = seat;
    seat.running = undefined;
    running?.waiting.settle(outcome);
    if (seat.worker) seat.idleTimer = setTimeout(() => stop(seat), options.idleMs);
    dispatch();
  };

  const fail = (seat: OneSeat, reason: 'timed-out' | 'crashed') => {
    stop(seat);
    end(seat, { ok: false, reason });
  };

  const answer = async (seat: OneSeat, id: number, question: Question) => {
    const { worker } = seat;
    const found = await options.answer?.(question).catch(() => undefined);
    if (!worker || worker !== seat.worker) return;
    const message: ToWorker<Job, Answer | null> = { kind: 'answer', id, answer: found?.answer ?? null };
    worker.postMessage(message, found?.transfer ?? []);
  };

  const receive = (seat: OneSeat, message: FromWorker<Result, News, Question>) => {
    if (message.kind === 'question') return void answer(seat, message.id, message.question);
    if (message.id !== seat.running?.id) return;
    if (message.kind === 'news') seat.running.waiting.options.onNews?.(message.news);
    else if (message.kind === 'result') end(seat, { ok: true, result: message.result });
    else end(seat, { ok: false, reason: 'crashed' });
  };

  const startedWorker = (seat: OneSeat): Worker => {
    if (seat.worker) return seat.worker;
    const worker = options.start();
    worker.onmessage = (event: MessageEvent<FromWorker<Result, News, Question>>) => receive(seat, event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      if (seat.worker === worker) fail(seat, 'crashed');
    };
    seat.worker = worker;
    return worker;
  };

  const begin = (seat: OneSeat, waiting: Waiting<Job, Result, News>) => {
    clearTimeout(seat.idleTimer);
    const id = ++lastId;
    seat.running = { id, waiting };
    if (Number.isFinite(options.jobTimeoutMs)) {
      seat.jobTimer = setTimeout(() => fail(seat, 'timed-out'), options.jobTimeoutMs);
    }
    const message: ToWorker<Job> = { kind: 'job', id, job: waiting.job };
    startedWorker(seat).postMessage(message, waiting.options.transfer ?? []);
  };

  const dispatch = () => {
    // Started workers first: a new one costs a start and a second copy of what the others already hold.
    const free = seats.filter((seat) => !seat.running).sort((a, b) => Number(!a.worker) - Number(!b.worker));
    for (const seat of free) {
      const waiting = queue.shift();
      if (!waiting) return;
      begin(seat, waiting);
    }
  };

  const run = (job: Job, jobOptions: JobOptions<News>): Promise<JobEnd<Result>> =>
    new Promise((resolve, reject) => {
      const { signal } = jobOptions;
      if (signal.aborted) return reject(signal.reason);
      const abort = () => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        reject(signal.reason);
      };
      const settle = (outcome: JobEnd<Result>) => {
        signal.removeEventListener('abort', abort);
        resolve(outcome);
      };
      const waiting = { job, options: jobOptions, settle };
      signal.addEventListener('abort', abort, { once: true });
      queue.push(waiting);
      dispatch();
    });

  return { run };
}
