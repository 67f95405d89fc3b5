import { type JobEnd, type SeatOptions, WorkerSeat } from './worker-seat.ts';

/** How a pool works. */
export interface PoolOptions<Question, Answer> extends SeatOptions<Question, Answer> {
  /** How many workers there are at most; each does one job at a time. */
  readonly size: number;
  /** Whether a worker is stopped when its job is aborted; else it finishes first, and stays warm. */
  readonly stopsWhenAborted?: boolean;
}

/** What belongs to one job. */
export interface JobOptions<Result, News> {
  readonly signal: AbortSignal;
  /** What of the job is handed over rather than copied. */
  readonly transfer?: Transferable[];
  readonly onNews?: (news: News) => void;
  /** Frees a result that came after the job was aborted. */
  readonly discard?: (result: Result) => void;
}

/** Workers that are started when there is work and stopped when there is none. */
export interface WorkerPool<Job, Result, News> {
  /**
   * Does a job on the first worker that is free, in the order of asking. Rejects with the signal's reason when aborted: a waiting job
   * is dropped, the result of a running one is discarded. Nothing else rejects.
   */
  run(job: Job, options: JobOptions<Result, News>): Promise<JobEnd<Result>>;
}

/** Creates a pool; no worker is started before the first job. */
export function createWorkerPool<Job, Result, News = never, Question = never, Answer = never>(
  options: PoolOptions<Question, Answer>,
): WorkerPool<Job, Result, News> {
  type Seat = WorkerSeat<Job, Result, News, Question, Answer>;
  type Waiting = (seat: Seat) => void;
  const seats = Array.from({ length: options.size }, (): Seat => new WorkerSeat(options));
  const queue: Waiting[] = [];

  const dispatch = () => {
    // Started workers first: a new one costs a start and a second copy of what the others already hold.
    const free = seats.filter((seat) => seat.isFree).sort((a, b) => Number(b.isWarm) - Number(a.isWarm));
    for (const seat of free) queue.shift()?.(seat);
  };

  const run = (job: Job, { signal, transfer = [], onNews = () => {}, discard }: JobOptions<Result, News>) =>
    new Promise<JobEnd<Result>>((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      let seat: Seat | undefined;
      const onEnd = (end: JobEnd<Result>) => {
        signal.removeEventListener('abort', abort);
        if (signal.aborted && end.ok) discard?.(end.result);
        resolve(end);
        dispatch();
      };
      const waiting: Waiting = (free) => {
        seat = free;
        seat.begin({ job, transfer, onNews, onEnd });
      };
      const abort = () => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        reject(signal.reason);
        if (options.stopsWhenAborted) seat?.stop();
      };
      signal.addEventListener('abort', abort, { once: true });
      queue.push(waiting);
      dispatch();
    });

  return { run };
}
