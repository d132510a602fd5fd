import { workerDesk } from './workerDesk';
import type { Desk } from './desk';

/** A desk in a worker where the host lets us have one, else on this thread: slower to answer, never different. */
export function openDesk(): Desk {
  try {
    return workerDesk(new Worker(new URL('./worker.ts', import.meta.url)));
  } catch {
    return deskLater(async () => {
      const { localDesk } = await import(/* webpackChunkName: "desk" */ './localDesk');
      return localDesk(() => new Date().toISOString().slice(0, 10));
    });
  }
}

/** A desk that is still being fetched: calls wait for it. */
function deskLater(fetch: () => Promise<Desk>): Desk {
  let found: Promise<Desk> | null = null;
  const desk = (): Promise<Desk> => (found ??= fetch());
  return {
    writeNumbersWith: async (signs) => (await desk()).writeNumbersWith(signs),
    tools: async (language) => (await desk()).tools(language),
    runTool: async (...asked) => (await desk()).runTool(...asked),
    toolColumns: async (...asked) => (await desk()).toolColumns(...asked),
    leaveList: async (...given) => (await desk()).leaveList(...given),
    listHeader: async (...given) => (await desk()).listHeader(...given),
    listLines: async (...given) => (await desk()).listLines(...given),
    readList: async (...given) => (await desk()).readList(...given),
    watch: async (wanted) => (await desk()).watch(wanted),
    planSnapshot: async (wanted) => (await desk()).planSnapshot(wanted),
    planBackCast: async (wanted) => (await desk()).planBackCast(wanted),
    toolForm: async (wanted) => (await desk()).toolForm(wanted),
    valueCard: async (...asked) => (await desk()).valueCard(...asked),
    samplePurchases: async (...asked) => (await desk()).samplePurchases(...asked),
    clientTable: async (...asked) => (await desk()).clientTable(...asked),
    madeFrom: async (...asked) => (await desk()).madeFrom(...asked),
    columnUses: async (wanted) => (await desk()).columnUses(wanted),
    guide: async (...asked) => (await desk()).guide(...asked),
    codeTable: async (...asked) => (await desk()).codeTable(...asked),
    carriedCodes: async (...asked) => (await desk()).carriedCodes(...asked),
    certainty: async (...asked) => (await desk()).certainty(...asked),
    compare: async (other) => (await desk()).compare(other),
    load: async (raw) => (await desk()).load(raw),
    read: async (choices) => (await desk()).read(choices),
    propose: async (preset, names) => (await desk()).propose(preset, names),
    judge: async (scheme) => (await desk()).judge(scheme),
    distribution: async (...asked) => (await desk()).distribution(...asked),
    proposeCuts: async (...asked) => (await desk()).proposeCuts(...asked),
    readingCounts: async (scheme) => (await desk()).readingCounts(scheme),
    list: async (choice) => (await desk()).list(choice),
    story: async (client) => (await desk()).story(client),
    found: async (...asked) => (await desk()).found(...asked),
    columnsFor: async (...asked) => (await desk()).columnsFor(...asked),
    resultColumn: async (...asked) => (await desk()).resultColumn(...asked),
    judgeApart: async (scheme) => (await desk()).judgeApart(scheme),
    columnApart: async (column, language) => (await desk()).columnApart(column, language),
    formulas: async (wanted) => (await desk()).formulas(wanted),
    parameters: async (language) => (await desk()).parameters(language),
    parameterInputs: async (scheme, language) => (await desk()).parameterInputs(scheme, language),
    schemeOfSheet: async (scheme, language, cells) => (await desk()).schemeOfSheet(scheme, language, cells),
    offers: async (date) => (await desk()).offers(date),
    sectors: async (header) => (await desk()).sectors(header),
    glance: async (source, date) => (await desk()).glance(source, date),
    referenceDate: async () => (await desk()).referenceDate(),
    presetProfile: async (...asked) => (await desk()).presetProfile(...asked),
    criterion: async (wanted, date) => (await desk()).criterion(wanted, date),
  };
}
