import { listOf } from '../../src/taskpane/desk/secondLists';
import { stepped, type WorkStep } from '../../src/taskpane/desk/stepped';
import fc from 'fast-check';
import {
  clientsByRank,
  columnSource,
  digitOf,
  digitReader,
  type Bands,
  type Scheme,
  schemeOf,
  type OpenScheme,
} from '../../src/method';
import { localDesk } from '../../src/taskpane/desk/localDesk';
import { workerDesk, digitCounts, scaleFor, histogram, type DeskWorker } from '../../src/taskpane/desk';
import { carried, revived, type DeskCall } from '../../src/taskpane/desk/messages';
import { serveDesk } from '../../src/taskpane/desk/serve';
import type { DeskStep } from '../../src/taskpane/desk';
import { MethodProblem } from '../../src/method';
import { PortfolioProblem, readPortfolio, SeededRandom } from '../../src/portfolio';
import { tableOf } from '../support/memoryGateway';
import { WORKED } from './clients';

const names = { id: 's', name: 'Modelo', language: 'es' } as const;
const today = (): string => '2026-11-22';

function complete(scheme: OpenScheme): Scheme {
  const known = schemeOf(scheme);
  if (!known) throw new Error('a criterion is to be chosen');
  return known;
}

async function openedDesk() {
  const desk = localDesk(today);
  await desk.load(tableOf(WORKED).raw);
  await desk.read({});
  return desk;
}

test('a table that is refused leaves the one before it, so that what was read of it goes on being told', async () => {
  const desk = await openedDesk();
  const scheme = complete(await desk.propose('general', names));
  const before = await desk.judge(scheme);
  await desk.load(tableOf([['Vital', 'Lo pide la dirección']]).raw);
  await expect(desk.read({})).rejects.toBeInstanceOf(PortfolioProblem);
  expect((await desk.codeTable('es')).rows).toHaveLength(before.order.length);
  expect((await desk.read({})).clients).toBe(before.order.length);
  // Read again, it waits for its judgement; neither that nor an empty desk speaks of its own making.
  for (const asked of [desk, localDesk(today)]) {
    const refused = await asked.codeTable('es').catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'MethodProblem', id: 'tableNotRead' });
  }
});

test('counts by binary search are the counts of every single value', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const cuts = fc.tuple(value, value, value).map((three) => three.sort((a, b) => a - b) as [number, number, number]);
  const rule = fc.constantFrom(['high', 'gt'], ['high', 'gte'], ['low', 'lte'], ['low', 'lt']);
  fc.assert(
    fc.property(fc.array(value), cuts, rule, (values, three, [direction, boundary]) => {
      const bands = { direction, boundary, cuts: three } as Bands;
      // Values exactly at the cuts are the ones that a search could put on the wrong side.
      const all = Float64Array.from([...values, ...three]);
      const counted = [7, 0, 0, 0, 0];
      for (const x of all) counted[digitOf(x, bands)]!++;
      expect(digitCounts({ sorted: all.slice().sort(), missing: 7 }, bands)).toEqual(counted);
    }),
  );
});

test('a scale leads back to the value that it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 1e7, noNaN: true }), { minLength: 10 }), (values) => {
      const scale = scaleFor(Float64Array.from(values).sort(), [10, 100, 1000]);
      for (const x of [scale.low, (scale.low + scale.high) / 2, scale.high]) {
        expect(scale.value(scale.position(x))).toBeCloseTo(x, 3);
      }
      const bins = histogram(Float64Array.from(values).sort(), scale, 20);
      expect(bins.reduce((a, b) => a + b, 0)).toBe(values.length);
    }),
  );
});

test('a histogram by binary search is that of every single value, infinite ones included', () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, -Infinity, Infinity));
  const rule = fc.tuple(fc.array(value), fc.double({ min: 0, max: 5, noNaN: true }), fc.integer({ min: 1, max: 48 }));
  fc.assert(
    fc.property(rule, ([values, spread, bins]) => {
      // Some wide apart, so that both kinds of axis come up.
      const sorted = Float64Array.from(values, (x) => x * 10 ** -spread).sort();
      const scale = scaleFor(sorted, [10, 100, null]);
      const counted = new Array<number>(bins).fill(0);
      for (const x of sorted) counted[Math.min(bins - 1, Math.floor(scale.position(x) * bins))]!++;
      expect(histogram(sorted, scale, bins)).toEqual(counted);
    }),
  );
});

test('clients come in the order of their ranks, the unranked last', () => {
  const rank = fc.array(fc.nat(20), { minLength: 1 }).map((ranks) => {
    // Ranks as the method gives them: 1 is first, equals share one, 0 is unranked.
    const scores = ranks;
    return Uint32Array.from(scores, (s) => (s === 0 ? 0 : 1 + scores.filter((other) => other > s).length));
  });
  fc.assert(
    fc.property(rank, (ranks) => {
      const order = clientsByRank(ranks);
      expect([...order].sort((a, b) => a - b)).toEqual(ranks.length ? [...ranks.keys()] : []);
      const walked = Array.from(order, (client) => ranks[client] || Infinity);
      expect(walked).toEqual([...walked].sort((a, b) => a - b));
    }),
  );
});

test('the worked table gives the digits, the segments and the reasons of the method', async () => {
  const desk = await openedDesk();
  const scheme = complete(await desk.propose('itCompany', names));
  const judgement = await desk.judge(scheme);
  const segments = judgement.summary.segments;
  expect([segments.vital, segments.promising, segments.lacklustre, segments.dispensable]).toEqual([2, 1, 5, 3]);
  expect(judgement.code[0]).toBe(4444);
  expect(judgement.order[0]).toBe(0);
  const story = await desk.story(4);
  expect(story.blocked).toBe(true);
  expect(story.digits.map(({ criterion }) => criterion)).toEqual(['families', 'share', 'turnover', 'unpaid']);
  const counts = await desk.readingCounts(scheme);
  const literal = counts.find(({ reading, level }) => reading === 'cumulative' && level === 0.5)!;
  expect(literal.segments).toEqual(segments);
  expect(counts.find(({ reading }) => reading === 'individual')!.segments.vital).toBe(0);
  expect(counts.find(({ reading }) => reading === 'maximum')!.segments.vital).toBe(1);
});

test('any column of numbers can be a criterion, in quarters', async () => {
  const desk = await openedDesk();
  const own = await desk.criterion({ key: null, source: columnSource('Compras totales') }, null);
  expect(own!.key).toBe('custom:Compras totales');
  const { sorted } = await desk.distribution({ source: own!.source, key: own!.key, referenceDate: null, of: null });
  const read = digitReader(own!.bands as Bands);
  const counts = [...sorted].map(read);
  expect([1, 2, 3, 4].map((d) => counts.filter((x) => x === d).length).every((n) => n >= 1)).toBe(true);
  expect(await desk.criterion({ key: null, source: columnSource('Zona') }, null)).toBeNull();
  expect(await desk.criterion({ key: 'employees' }, null)).toBeNull();
  const turned = await desk.criterion({ key: 'turnover', source: columnSource('Compras totales') }, null);
  expect(turned!.source).toMatchObject({ header: 'Compras totales' });
});

test('agreed segments are in force, in either language, and those that differ are counted', async () => {
  const agreed = ['', 'Vital', 'vital', 'Lacklustre', '?'];
  const cells = WORKED.map((row, k) => [...row, k === 0 ? 'Segmento acordado' : (agreed[k - 1] ?? '')]);
  const desk = localDesk(today);
  await desk.load(tableOf(cells).raw);
  await desk.read({});
  const judgement = await desk.judge(complete(await desk.propose('itCompany', names)));
  // C02 is promising and C03 lacklustre, both agreed vital; C04 is agreed as it is; "?" is no segment.
  expect(judgement.agreement).toMatchObject({ count: 3, otherwise: 2, unknownCount: 1 });
  expect(judgement.agreement!.unknown).toEqual([{ client: 4, word: '?' }]);
  expect([...judgement.segment.slice(0, 5)]).toEqual([1, 1, 1, 3, 4]);
  expect(judgement.summary.segments).toMatchObject({ vital: 4, promising: 0 });
  const story = await desk.story(2);
  expect(story).toMatchObject({ segment: 'vital', decision: { segment: 'vital', computed: 'lacklustre' } });
});

/** Fails on what structured cloning takes the class of without a word. */
function expectPlain(value: unknown, at = 'message'): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  // By name: what was cloned is of another realm.
  const { name } = value.constructor;
  if (!['Object', 'Array', 'Map', 'Set', 'ArrayBuffer'].includes(name))
    throw new Error(`${at} is of a class that does not cross threads: ${name}`);
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.entries(value);
  for (const part of parts as [unknown, unknown][]) expectPlain(part[1], `${at}.${String(part[0])}`);
}

/** A worker on this thread: messages go through structured cloning, as between real threads. */
function pretendWorker(): DeskWorker & { posted: number } {
  const serve = serveDesk(localDesk(today), (message, transfer) => {
    expectPlain(message);
    const data: unknown = structuredClone(message, { transfer });
    worker.onmessage!.call(null as never, { data } as never);
  });
  const worker: DeskWorker & { posted: number } = {
    posted: 0,
    onmessage: null,
    onerror: null,
    postMessage(message: unknown) {
      worker.posted++;
      serve(structuredClone(message) as DeskCall);
    },
  };
  return worker;
}

test('a desk in a worker answers as one on this thread, and problems keep their class', async () => {
  const worker = pretendWorker();
  const far = workerDesk(worker);
  const near = await openedDesk();
  await far.load(tableOf(WORKED).raw);
  expect(await far.read({})).toEqual(await near.read({}));
  const scheme = complete(await near.propose('general', names));
  expect(await far.propose('general', names)).toEqual(scheme);
  expect(await far.judge(scheme)).toEqual(await near.judge(scheme));
  // The arrays were handed over; what the desk kept must still explain.
  expect(await far.story(3)).toEqual(await near.story(3));
  expect(await far.resultColumn('segment', 'es')).toEqual(await near.resultColumn('segment', 'es'));
  // Cells are a class of their own, which does not cross threads by itself.
  const sheets = [await far.parameters('es'), await near.parameters('es')];
  const [crossed, own] = sheets.map(({ cells, ...rest }) => ({ ...rest, cells: cells.map((cell) => cell) }));
  expect(crossed).toEqual(own);
  const broken = structuredClone(scheme);
  broken.profiles[0]!.criteria[0]!.source = { kind: 'column', header: 'No está', empty: 'missing', unit: 'number' };
  await expect(far.judge(broken)).rejects.toBeInstanceOf(MethodProblem);
  await expect(far.judge(broken)).rejects.toMatchObject({ id: 'columnMissing' });
  await far.load({ cells: [], firstRow: 0, firstColumn: 0 });
  await expect(far.read({})).rejects.toBeInstanceOf(PortfolioProblem);
});

test('cells travel in slices', async () => {
  const worker = pretendWorker();
  const far = workerDesk(worker);
  const cells = [WORKED[0]!, ...Array.from({ length: 9000 }, (_, i) => [`C${i}`, i, 2 * i, 1, 0, 1, 'Norte'])];
  await far.load(tableOf(cells).raw);
  expect(worker.posted).toBe(4);
  expect((await far.read({})).clients).toBe(9000);
});

test('a worker that dies rejects what waits and what comes after', async () => {
  const silent: DeskWorker = { onmessage: null, onerror: null, postMessage: () => undefined };
  const desk = workerDesk(silent);
  const waiting = desk.read({});
  silent.onerror!.call(null as never, { message: 'gone' } as never);
  await expect(waiting).rejects.toThrow('gone');
  await expect(desk.read({})).rejects.toThrow('gone');
});

test('problems that are no problems of ours cross threads with their message', () => {
  expect(revived(carried(new TypeError('x is not a function'))).message).toBe('x is not a function');
});

/** A purchase list of clients that buy and fall silent, each at its own pace; enough for models to be fitted. */
function purchaseLines(clients: number): unknown[][] {
  const random = new SeededRandom(7);
  return Array.from({ length: clients }, (_, c) => {
    const lines: unknown[][] = [];
    const [gap, leaves] = [8 + 60 * random.next(), 45_300 + 500 * random.next()];
    for (
      let day = 45_000 + 200 * random.next();
      day < Math.min(45_600, leaves);
      day += gap * (0.3 + 1.4 * random.next())
    )
      lines.push([`C${c}`, Math.floor(day), 20 + Math.floor(80 * random.next())]);
    return lines;
  }).flat();
}

describe('work at the desk that takes long', () => {
  const wanted = { id: 'purchases', language: 'es', place: 'Hoja', notes: new Map(), schemes: [], kept: {} } as const;

  const GIVEN = { place: 'Compras', origin: { row: 1, columns: {} }, freeOrders: false };

  async function withList() {
    const far = workerDesk(pretendWorker());
    await far.load(tableOf(WORKED).raw);
    await far.read({});
    await far.judge(complete(await far.propose('general', names)));
    await far.listLines(purchaseLines(300), true);
    await far.readList('purchases', { client: 0, date: 1, amount: 2 }, GIVEN);
    return far;
  }

  test('a column of bare codes is the client of a list where its values are clients of the table', async () => {
    const far = workerDesk(pretendWorker());
    const list = (ids: readonly string[]) => [
      ['Código', 'Fecha', 'Importe'],
      ...ids.map((id) => [id, '2026-01-05', 10]),
    ];
    expect((await far.listHeader('purchases', list(['C0', 'C1']))).header).toBeNull();
    const { raw } = tableOf(WORKED);
    await far.load(raw);
    await far.read({});
    const { ids } = readPortfolio(raw).portfolio;
    const columns = { client: 0, date: 1, amount: 2 };
    expect((await far.listHeader('purchases', list(ids))).header).toMatchObject({ row: 0, columns });
    expect((await far.listHeader('purchases', list(['P1', 'P2']))).missing).toEqual(['client']);
  });

  test('reading a list says how many of its lines are in a history', async () => {
    const far = workerDesk(pretendWorker());
    await far.load(tableOf(WORKED).raw);
    const lines = purchaseLines(10);
    await far.listLines(lines, true);
    const steps: DeskStep[] = [];
    await far.readList('purchases', { client: 0, date: 1, amount: 2 }, GIVEN, {
      progress: (step) => steps.push(step),
    });
    expect(steps.at(-1)).toEqual({ phase: 'histories', done: lines.length, total: lines.length });
  });

  test.each([
    ['purchases', { client: 0, date: 1, amount: 2 }],
    ['relations', { from: 0, to: 1, weight: 2 }],
    ['contracts', { client: 0, start: 1, end: 1 }],
  ] as const)('a long list of %s is read in steps, between which it can be called off', (list, columns) => {
    const lines = Array.from({ length: 60_000 }, (_, k) => [`C${k % 50}`, '2026-01-05', k]);
    const steps = [...listOf(list, { ...GIVEN, lines, columns, choices: { freeOrders: false } }, null)];
    const dones = steps.map(({ done }) => done);
    expect(dones.length).toBeGreaterThanOrEqual(3);
    expect(dones).toEqual(dones.toSorted((a, b) => a - b));
    expect(Math.max(...dones.map((done, k) => done - (dones[k - 1] ?? 0)))).toBeLessThanOrEqual(20_000);
    expect(steps.every(({ total }) => total === 60_000)).toBe(true);
  });

  test('a list that is called off within its lines is not read', async () => {
    const off = new AbortController();
    let reached = 0;
    function* slow(): Generator<WorkStep, void, void> {
      for (reached = 0; reached < 100; reached++) {
        const until = performance.now() + 45;
        while (performance.now() < until);
        yield { stage: 'histories', done: reached, total: 100 };
      }
    }
    const reading = stepped(slow(), { signal: off.signal, progress: () => off.abort() });
    await expect(reading).rejects.toThrow();
    expect(reached).toBeLessThan(3);
  });

  test('says its stages in order, and how far each is', async () => {
    const steps: DeskStep[] = [];
    const far = await withList();
    const { sheets } = await far.runTool({ ...wanted, settings: null }, { progress: (step) => steps.push(step) });
    expect(sheets.length).toBeGreaterThan(0);
    const phases = [...new Set(steps.map(({ phase }) => phase))];
    expect(phases).toEqual(['models', 'holdout', 'intervals'].filter((phase) => phases.includes(phase as never)));
    expect(phases.length).toBeGreaterThan(1);
    for (const { done, total } of steps) expect(done >= 0 && done < total).toBe(true);
  }, 60_000);

  test('called off it stops at its next step, and the desk is free; asked again it does all of it', async () => {
    const far = await withList();
    const abort = new AbortController();
    let after = 0;
    const running = far.runTool(
      { ...wanted, settings: null },
      {
        signal: abort.signal,
        progress: () => {
          if (abort.signal.aborted) after++;
          else abort.abort();
        },
      },
    );
    await expect(running).rejects.toThrow(/abort/i);
    expect(after).toBe(0);
    // Nothing was kept of what was left half done.
    const again: DeskStep[] = [];
    const { sheets } = await far.runTool({ ...wanted, settings: null }, { progress: (step) => again.push(step) });
    expect(again.length).toBeGreaterThan(0);
    const near = await withList();
    expect(sheets).toEqual((await near.runTool({ ...wanted, settings: null })).sheets);
  }, 60_000);

  test('work that waits its turn and is called off does not begin', async () => {
    const far = await withList();
    const abort = new AbortController();
    const steps: DeskStep[] = [];
    const before = far.runTool({ ...wanted, settings: null });
    const columns = far.toolColumns({ ...wanted, settings: { startsKnown: true } }, ['tool_purchases_alive'], {
      signal: abort.signal,
      progress: (step) => steps.push(step),
    });
    abort.abort();
    await expect(columns).rejects.toThrow(/abort/i);
    await before;
    expect(steps).toEqual([]);
  }, 60_000);
});
