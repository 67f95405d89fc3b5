import type { Traffic } from './protocol.ts';
import { type JobEnd, type SeatOptions, WorkerSeat } from './worker-seat.ts';

/** How a pool works. */
export interface PoolOptions<T extends Traffic> extends SeatOptions<T> {
  /** How many workers there are at most. */
  readonly size: number;
  /** Whether a worker is stopped when its job is aborted; else it finishes first, and stays warm. Only where it does one job at a time. */
  readonly stopsWhenAborted?: boolean;
}

/** What belongs to one job. */
export interface JobOptions<T extends Traffic> {
  readonly signal: AbortSignal;
  /** How long a worker may work on it before it is stopped, in ms; without it, as long as it takes. */
  readonly timeoutMs?: number;
  /** What of the job is handed over rather than copied. */
  readonly transfer?: Transferable[];
  readonly onNews?: (news: T['news']) => void;
  /** Frees a result that came after the job was aborted. */
  readonly discard?: (result: T['result']) => void;
}

/** Workers that are started when there is work and stopped when there is none. */
export interface WorkerPool<T extends Traffic> {
  /**
   * Does a job on the first worker that has room for it, in the order of asking. Rejects with the signal's reason when aborted: a waiting job
   * is dropped, the result of a running one is discarded. Nothing else rejects.
   */
  run(job: T['job'], options: JobOptions<T>): Promise<JobEnd<T>>;
}

/** Creates a pool; no worker is started before the first job. */
export function createWorkerPool<T extends Traffic>(options: PoolOptions<T>): WorkerPool<T> {
  type Waiting = (seat: WorkerSeat<T>) => void;
  const seats = Array.from({ length: options.size }, () => new WorkerSeat<T>(options));
  const queue: Waiting[] = [];

  /** The worker with the least to do; of those a started one, since a new one costs a start and a second copy of what the others hold. */
  const leastBusy = (): WorkerSeat<T> | undefined => {
    const cost = (seat: WorkerSeat<T>) => (seat.load ?? 0) * 2 + (seat.isWarm ? 0 : 1);
    return seats.filter((seat) => seat.load !== null).toSorted((a, b) => cost(a) - cost(b))[0];
  };

  const dispatch = () => {
    for (let seat = leastBusy(); seat && queue.length > 0; seat = leastBusy()) queue.shift()?.(seat);
  };

  const run = (
    job: T['job'],
    { signal, timeoutMs = Number.POSITIVE_INFINITY, transfer = [], onNews = () => {}, discard }: JobOptions<T>,
  ) =>
    new Promise<JobEnd<T>>((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      let seat: WorkerSeat<T> | undefined;
      const onEnd = (end: JobEnd<T>) => {
        signal.removeEventListener('abort', abort);
        if (signal.aborted && end.ok) discard?.(end.result);
        resolve(end);
        dispatch();
      };
      const waiting: Waiting = (free) => {
        seat = free;
        seat.begin({ job, transfer, timeoutMs, onNews, onEnd });
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
