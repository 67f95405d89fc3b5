import type { FromWorker, ToWorker, Traffic } from './protocol.ts';

/** What a job may do besides returning its result. */
export interface JobContext<T extends Traffic> {
  tell(news: T['news']): void;
  /** Waits for something the job is not to blame for; the clock of the job stands still meanwhile. */
  wait<V>(promise: Promise<V>): Promise<V>;
  /** The same for its turn behind other jobs of this worker, however long their clocks allow them. */
  queue<V>(promise: Promise<V>): Promise<V>;
  /** Says how long the job may take from now on, in ms. */
  allow(ms: number): void;
  /** Asks the page for something; `null` when it cannot give it. */
  ask(question: T['question']): Promise<T['answer'] | null>;
}

/** The result of a job, and what of it is handed over rather than copied. */
export interface Delivered<T extends Traffic> {
  readonly result: T['result'];
  readonly transfer: Transferable[];
}

/** The side of `self` that a dedicated worker has; this room is compiled with the types of the page. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Does the jobs the page sends to this worker, and sends back results. A bug in a job ends that job alone. */
export function serveJobs<T extends Traffic>(
  work: (job: T['job'], context: JobContext<T>) => Promise<Delivered<T>>,
): void {
  const scope = globalThis as unknown as WorkerScope;
  const asking = new Map<number, (answer: T['answer'] | null) => void>();
  let lastQuestion = 0;
  const post = (message: FromWorker<T>, transfer: Transferable[] = []) => scope.postMessage(message, transfer);

  const ask = (question: T['question']): Promise<T['answer'] | null> =>
    new Promise((resolve) => {
      const id = ++lastQuestion;
      asking.set(id, resolve);
      post({ kind: 'question', id, question });
    });

  const contextOf = (id: number): JobContext<T> => {
    let allowance: { ms?: number } = {};
    const run = () => post({ kind: 'clock', id, runs: true, ...allowance });
    let waiting = 0;
    const stopped = async <V>(promise: Promise<V>, patience: { ms?: number }): Promise<V> => {
      if (++waiting === 1) post({ kind: 'clock', id, runs: false, ...patience });
      return promise.finally(() => {
        if (--waiting === 0) run();
      });
    };
    return {
      ask,
      wait: (promise) => stopped(promise, {}),
      queue: (promise) => stopped(promise, { ms: Number.POSITIVE_INFINITY }),
      allow: (ms) => {
        allowance = { ms };
        run();
      },
      tell: (news) => post({ kind: 'news', id, news }),
    };
  };

  const doJob = async (id: number, job: T['job']) => {
    post({ kind: 'clock', id, runs: true });
    try {
      const { result, transfer } = await work(job, contextOf(id));
      post({ kind: 'result', id, result }, transfer);
    } catch (error) {
      post({ kind: 'crash', id, message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
    }
  };

  scope.addEventListener('message', ({ data }: MessageEvent<ToWorker<T>>) => {
    if (data.kind === 'job') void doJob(data.id, data.job);
    else {
      asking.get(data.id)?.(data.answer);
      asking.delete(data.id);
    }
  });
}
