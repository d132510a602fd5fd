import { revived, type DeskAnswer, type DeskCall, type DeskCancel } from './messages';
import type { Desk, Watch } from './desk';
import type { PackedRun, PackedSheet } from './packedSheets';

/** What a desk needs of a worker. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

/** Rows sent in one message: cloning some 50,000 cells takes about ten milliseconds. */
const ROWS_PER_MESSAGE = 4000;

/** A desk in a worker: the same calls, as messages. */
export function workerDesk(worker: DeskWorker): Desk {
  interface Caller extends Watch {
    resolve(value: unknown): void;
    reject(error: Error): void;
  }
  const waiting = new Map<number, Caller>();
  let last = 0;
  let broken: Error | null = null;
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
    const caller = waiting.get(data.id);
    if ('step' in data) return caller?.progress?.(data.step);
    waiting.delete(data.id);
    if ('problem' in data) caller?.reject(revived(data.problem));
    else caller?.resolve(data.value);
  };
  worker.onerror = (event) => {
    broken = new Error(`The calculation stopped: ${event.message ?? 'the worker could not be loaded'}`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  const send = (asked: Omit<DeskCall, 'id'>, watch: Watch = {}): Promise<never> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      const id = ++last;
      waiting.set(id, { ...watch, resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id, ...asked } satisfies DeskCall);
      watch.signal?.addEventListener('abort', () => worker.postMessage({ cancel: id } satisfies DeskCancel), {
        once: true,
      });
    });
  const call = (method: DeskCall['method'], ...args: unknown[]): Promise<never> => send({ method, args });
  /** A call that says how far it is, and can be called off. */
  const watched = (method: DeskCall['method'], args: readonly unknown[], watch: Watch = {}): Promise<never> =>
    send({ method, args, watchAt: args.length }, watch);
  return {
    async load(raw) {
      for (let from = 0; from < raw.cells.length; from += ROWS_PER_MESSAGE) {
        await call('loadRows', raw.cells.slice(from, from + ROWS_PER_MESSAGE));
      }
      await call('load', { ...raw, cells: [] });
    },
    writeNumbersWith: (signs) => call('writeNumbersWith', signs),
    tools: (language) => call('tools', language),
    madeFrom: (wanted) => call('madeFrom', wanted),
    async runTool(wanted, watch) {
      const run: PackedRun = await watched('runTool', [wanted], watch);
      // With what writes the sheets: until a report is asked for, the pane knows no cells of sheets.
      const { unpackedRun } = await import(/* webpackChunkName: "changes" */ './packedSheets');
      return unpackedRun(run);
    },
    toolColumns: (wanted, columns, watch) => watched('toolColumns', [wanted, columns], watch),
    listHeader: (...given) => call('listHeader', ...given),
    listLines: (...given) => call('listLines', ...given),
    readList: (list, columns, given, watch) => watched('readList', [list, columns, given], watch),
    leaveList: (list) => call('leaveList', list),
    samplePurchases: (language) => call('samplePurchases', language),
    clientTable: (language) => call('clientTable', language),
    watch: (wanted) => call('watch', wanted),
    planSnapshot: (wanted) => call('planSnapshot', wanted),
    planBackCast: (wanted) => call('planBackCast', wanted),
    toolForm: (wanted) => call('toolForm', wanted),
    valueCard: (...asked) => call('valueCard', ...asked),
    certainty: (...asked) => call('certainty', ...asked),
    columnUses: (wanted) => call('columnUses', wanted),
    guide: (wanted) => call('guide', wanted),
    codeTable: (language) => call('codeTable', language),
    carriedCodes: (...asked) => call('carriedCodes', ...asked),
    compare: (other) => call('compare', other),
    read: (choices) => call('read', choices),
    propose: (preset, names) => call('propose', preset, names),
    judge: (scheme) => call('judge', scheme),
    distribution: (...asked) => call('distribution', ...asked),
    proposeCuts: (...asked) => call('proposeCuts', ...asked),
    readingCounts: (scheme) => call('readingCounts', scheme),
    list: (choice) => call('list', choice),
    story: (client) => call('story', client),
    found: (...asked) => call('found', ...asked),
    columnsFor: (...asked) => call('columnsFor', ...asked),
    resultColumn: (...asked) => call('resultColumn', ...asked),
    judgeApart: (scheme) => call('judgeApart', scheme),
    columnApart: (column, language) => call('columnApart', column, language),
    formulas: (wanted) => call('formulas', wanted),
    async parameters(language) {
      const sheet: PackedSheet = await call('parameters', language);
      const { unpackedSheet } = await import(/* webpackChunkName: "changes" */ './packedSheets');
      return unpackedSheet(sheet);
    },
    parameterInputs: (scheme, language) => call('parameterInputs', scheme, language),
    schemeOfSheet: (scheme, language, cells) => call('schemeOfSheet', scheme, language, cells),
    offers: (date) => call('offers', date),
    sectors: (header) => call('sectors', header),
    glance: (...asked) => call('glance', ...asked),
    referenceDate: () => call('referenceDate'),
    presetProfile: (...asked) => call('presetProfile', ...asked),
    criterion: (...asked) => call('criterion', ...asked),
  };
}
