import type { FromWorker, ToWorker } from './protocol.ts';

/** What a job may do besides returning its result. */
export interface JobContext<News, Question, Answer> {
  tell(news: News): void;
  /** Asks the page for something; `null` when it cannot give it. */
  ask(question: Question): Promise<Answer | null>;
}

/** The result of a job, and what of it is handed over rather than copied. */
export interface Delivered<Result> {
  readonly result: Result;
  readonly transfer: Transferable[];
}

/** The side of `self` that a dedicated worker has; this room is compiled with the types of the page. */
interface WorkerScope {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Does the jobs the page sends to this worker, and sends back results. A bug in a job ends that job alone. */
export function serveJobs<Job, Result, News = never, Question = never, Answer = never>(
  work: (job: Job, context: JobContext<News, Question, Answer>) => Promise<Delivered<Result>>,
): void {
  const scope = globalThis as unknown as WorkerScope;
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let lastQuestion = 0;
  const post = (message: FromWorker<Result, News, Question>, transfer: Transferable[] = []) =>
    scope.postMessage(message, transfer);

  const ask = (question: Question): Promise<Answer | null> =>
    new Promise((resolve) => {
      const id = ++lastQuestion;
      waiting.set(id, resolve);
      post({ kind: 'question', id, question });
    });

  const doJob = async (id: number, job: Job) => {
    try {
      const { result, transfer } = await work(job, { ask, tell: (news) => post({ kind: 'news', id, news }) });
      post({ kind: 'result', id, result }, transfer);
    } catch (error) {
      post({ kind: 'crash', id, message: String(error) });
    }
  };

  scope.onmessage = ({ data }: MessageEvent<ToWorker<Job, Answer | null>>) => {
    if (data.kind === 'job') return void doJob(data.id, data.job);
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };
}
