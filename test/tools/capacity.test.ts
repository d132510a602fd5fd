import fc from 'fast-check';
import { cheapestChange, type Plan, type Workload } from '../../src/tools/policy/programme';
import { type Inputs, runTool, setTool, toolFields } from '../../src/tools';
import { SEGMENTS } from '../../src/method';
import { capacityPlan } from '../../src/tools/policy/capacityPlan';
import { policyWork } from '../../src/tools/policy/compute';
import type { PolicySettings } from '../../src/tools/policy/settings';
import { findings, inputsOf, rowOf, sampleInputs } from './support';

const BASE: Omit<Workload, 'capacities' | 'groups'> = {
  visits: [4, 2],
  least: [2, 1],
  hoursPerVisit: 2,
  cutCost: [5, 2],
  moveCost: [3, 3],
};

/** Hours of every salesperson after a plan, and what it costs; null where it breaks a rule. */
function after(
  workload: Workload,
  moves: readonly { group: number; to: number; clients: number }[],
  cuts: Plan['cuts'],
) {
  const { capacities, groups, visits, least, hoursPerVisit } = workload;
  const clients = capacities.map(() => visits.map(() => 0));
  groups.forEach(({ person, segment, clients: n }) => (clients[person]![segment]! += n));
  const given = groups.map(() => 0);
  for (const { group, to, clients: n } of moves) {
    const { person, segment, zone } = groups[group]!;
    given[group]! += n;
    const inZone = groups.some((other) => other.person === to && other.zone === zone);
    if (zone === null || !inZone || capacities[to] === null || n < 0 || given[group]! > groups[group]!.clients)
      return null;
    clients[person]![segment]! -= n;
    clients[to]![segment]! += n;
  }
  if (cuts.some((row, p) => row.some((cut, s) => cut > clients[p]![s]! * (visits[s]! - least[s]!)))) return null;
  const hours = clients.map((row, p) =>
    row.reduce((sum, n, s) => sum + (n * visits[s]! - cuts[p]![s]!) * hoursPerVisit, 0),
  );
  const cost =
    moves.reduce((sum, { group, clients: n }) => sum + n * workload.moveCost[groups[group]!.segment]!, 0) +
    cuts.flat().reduce((sum, cut, k) => sum + cut * workload.cutCost[k % visits.length]!, 0);
  const missing = hours.map((each, p) => Math.max(0, capacities[p] === null ? 0 : each - capacities[p]!));
  return { cost, missing: missing.reduce((sum, each) => sum + each, 0) };
}

/** Every way to move clients; of visits, the cheapest that suffice for each salesperson. */
function bestByTrying(workload: Workload): { cost: number; missing: number } {
  const { capacities, groups, visits, least, hoursPerVisit, cutCost } = workload;
  const pairs = groups.flatMap(({ zone, person }, group) =>
    zone === null || capacities[person] === null
      ? []
      : [...new Set(groups.filter((other) => other.zone === zone).map((other) => other.person))]
          .filter((to) => to !== person && capacities[to] !== null)
          .map((to) => ({ group, to })),
  );
  let best = { cost: Infinity, missing: Infinity };
  const search = (k: number, moves: { group: number; to: number; clients: number }[]): void => {
    if (k < pairs.length) {
      for (let clients = 0; clients <= groups[pairs[k]!.group]!.clients; clients++) {
        search(k + 1, clients ? [...moves, { ...pairs[k]!, clients }] : moves);
      }
      return;
    }
    if (
      after(
        workload,
        moves,
        capacities.map(() => visits.map(() => 0)),
      ) === null
    )
      return;
    const clients = capacities.map(() => visits.map(() => 0));
    groups.forEach(({ person, segment, clients: n }) => (clients[person]![segment]! += n));
    for (const { group, to, clients: n } of moves) {
      clients[groups[group]!.person]![groups[group]!.segment]! -= n;
      clients[to]![groups[group]!.segment]! += n;
    }
    // Of one salesperson every number of visits of the first segment, and the second's as far as they are needed.
    const cuts = clients.map((row, p) => {
      const over = row.reduce((sum, n, s) => sum + n * visits[s]! * hoursPerVisit, 0) - (capacities[p] ?? Infinity);
      const needed = Math.max(0, Math.ceil(over / hoursPerVisit - 1e-9));
      const most = row.map((n, s) => n * (visits[s]! - least[s]!));
      let cheapest = [most[0]!, most[1]!];
      let price = Infinity;
      for (let first = 0; first <= most[0]!; first++) {
        const second = Math.max(0, needed - first);
        if (second > most[1]!) continue;
        const of = first * cutCost[0]! + second * cutCost[1]!;
        if (of < price) [price, cheapest] = [of, [first, second]];
      }
      return cheapest;
    });
    const found = after(workload, moves, cuts)!;
    if (found.missing < best.missing - 1e-9 || (found.missing < best.missing + 1e-9 && found.cost < best.cost))
      best = found;
  };
  search(0, []);
  return best;
}

const workloads = fc.record({
  capacities: fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 24 }) }, fc.constant(null)), {
    minLength: 2,
    maxLength: 3,
  }),
  groups: fc.array(
    fc.record({
      person: fc.nat(1),
      zone: fc.constantFrom('N', 'S', null),
      segment: fc.nat(1),
      clients: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  moveCost: fc.tuple(fc.constantFrom(0, 1, 3, 20), fc.constantFrom(0, 1, 3, 20)),
});

test('the cheapest change equals trying every one', () => {
  fc.assert(
    fc.property(workloads, (given) => {
      const workload: Workload = { ...BASE, ...given };
      const plan = cheapestChange(workload);
      const told = after(workload, plan.moves, plan.cuts)!;
      expect(told).not.toBeNull();
      const best = bestByTrying(workload);
      expect(told.missing).toBeCloseTo(best.missing, 4);
      expect(plan.missing.reduce((sum, each) => sum + each, 0)).toBeCloseTo(told.missing, 4);
      // With hours missing the best effort is compared, too: the same hours for the same cost.
      if (best.missing < 1e-9) expect(told.cost).toBeCloseTo(best.cost, 6);
      expect(plan.how).not.toBe('limit');
    }),
    { numRuns: 300, seed: 4444 },
  );
});

test('of changes that cost the same the last group goes first, to the first who can take it, wherever its zone is', () => {
  const group = (person: number, zone: string, clients = 1) => ({ person, zone, segment: 1, clients });
  // One client too many for the first, who has one in each of three zones; the others all have room.
  const zones = ['N', 'S', 'O'];
  for (const order of [zones, [...zones].reverse(), ['S', 'O', 'N']]) {
    const groups = [
      ...zones.flatMap((zone) => [group(1, zone, 1), group(2, zone, 1)]),
      ...order.map((zone) => group(0, zone)),
    ];
    const plan = cheapestChange({ ...BASE, moveCost: [1, 1], least: [4, 2], capacities: [8, 100, 100], groups });
    expect(plan).toMatchObject({ how: 'optimal', cost: 1, moves: [{ group: groups.length - 1, to: 1, clients: 1 }] });
  }
});

test('where the search stops at its limit the plan keeps the rules and says how far it may be from the best', () => {
  let seed = 5;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const groups = Array.from({ length: 15 * 5 * 2 }, (_, k) => ({
    person: k % 15,
    zone: `Z${Math.floor(k / 15) % 5}`,
    segment: k % 2,
    clients: Math.floor(random() * 12),
  }));
  const workload = { ...BASE, groups, capacities: Array.from({ length: 15 }, () => 80 + Math.floor(random() * 160)) };
  const plan = cheapestChange(workload);
  const told = after(workload, plan.moves, plan.cuts)!;
  expect(told.cost).toBeCloseTo(plan.cost, 6);
  expect(told.missing).toBeCloseTo(
    plan.missing.reduce((sum, each) => sum + each, 0),
    3,
  );
  if (plan.how === 'limit') expect(plan.gap).toBeLessThan(0.25);
});

test.each([
  ['five salespeople, two with too much', 5, 2],
  ['five, three with too much', 5, 3],
  ['eight, three with too much', 8, 3],
])('%s, in six zones where many can take many: solved to the end, and keeps the rules', (_, people, many) => {
  let seed = 11;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const groups = Array.from({ length: people * 6 * 4 }, (__, k) => ({
    person: k % people,
    zone: `Z${Math.floor(k / people) % 6}`,
    segment: Math.floor(k / (people * 6)),
    clients: Math.floor(random() * 2.5),
  }));
  const visits = [12, 6, 2, 0];
  const asked = (p: number): number =>
    groups.reduce(
      (sum, { person, clients, segment }) => sum + (person === p ? clients * visits[segment]! * 1.5 : 0),
      0,
    );
  const workload: Workload = {
    ...{ groups, visits, least: [6, 3, 1, 0], hoursPerVisit: 1.5, cutCost: [8, 5, 3, 1], moveCost: [60, 30, 5, 1] },
    capacities: Array.from({ length: people }, (__, p) => asked(p) + (p < many ? -37 : 58)),
  };
  const plan = cheapestChange(workload);
  expect(plan).toMatchObject({ how: 'optimal', gap: 0 });
  expect(after(workload, plan.moves, plan.cuts)).toEqual({ cost: plan.cost, missing: 0 });
});

/** Two salespeople in one zone, one of them with too much. */
const CELLS = [
  ['Cliente', 'Facturación', 'Compras totales', 'Margen', 'Pedidos', 'Comercial', 'Zona'],
  ...Array.from({ length: 8 }, (_, i) => [`C${i}`, 1000 - i, 2000, 5, 9 - i, i < 6 ? 'Ana' : 'Luis', 'Norte']),
  ['C8', 10, 500, 4, 1, 'Eva', 'Sur'],
];

test('the sheet, the pane and the settings say it, in both languages', () => {
  const inputs = inputsOf(CELLS);
  let settings: unknown = null;
  for (const [key, value] of [
    ['capacity', '40'],
    ['zone', 'Zona'],
  ]) {
    settings = setTool('policy', settings, inputs, { key: key!, value: value! });
    expect(settings).not.toBeNull();
  }
  const [sheet] = runTool('policy', settings, inputs, 'es').sheets.map((one) => one.sheet);
  expect(findings(sheet!)[0]).toMatch(/^La política pide 56 visitas al año, 112 horas: no caben en las que hay/);
  const finding = findings(sheet!).find((text) => String(text).startsWith('Lo más barato'));
  expect(finding).toMatch(
    /^Lo más barato para que quepa: \d+ visitas menos al año( y \d+ clientes? a otro comercial)?$/,
  );
  expect(sheet!.cells.some(({ value }) => String(value).startsWith('Hallado por programación entera: es óptimo'))).toBe(
    true,
  );
  const labels = sheet!.cells.filter(({ column, value }) => column === 0 && value === 'Ana').map(({ row }) => row);
  const last = sheet!.cells.filter(({ row }) => row === labels[1]).map(({ value }) => value);
  // Hours after are within those there are.
  expect(last[5]).toBeLessThanOrEqual(40);
  const form = toolFields('policy', settings, inputs, 'en').find(({ title }) => title.startsWith('Where the hours'))!;
  expect(form.about).toContain('The cheapest way to make it fit');
  expect(form.fields.map(({ key }) => key)).toEqual([
    'zone',
    ...SEGMENTS.map((each) => `cost.move.${each}`),
    ...SEGMENTS.map((each) => `cost.visit.${each}`),
    ...SEGMENTS.map((each) => `least.${each}`),
  ]);
  expect(setTool('policy', settings, inputs, { key: 'cost.visit.vital', value: '-1' })).toBeNull();
  expect(setTool('policy', settings, inputs, { key: 'least.vital', value: '8' })).toMatchObject({
    least: { vital: 8 },
  });
  const never = setTool('policy', settings, inputs, { key: 'capacity', value: '3' });
  const [short] = runTool('policy', never, inputs, 'es').sheets.map((one) => one.sheet);
  // What is said first, on the sheet and so in the pane, says it too; and no plan that does not fit is called the best.
  const asked = policyWork(inputs.classification, never as PolicySettings);
  const nearest = capacityPlan(inputs.classification, asked, never as PolicySettings)!;
  const all = asked.salespeople.reduce((sum, { hours, capacity }) => sum + Math.max(0, hours - (capacity ?? hours)), 0);
  const lacking = asked.salespeople.filter(({ hours, capacity }) => hours > (capacity ?? hours)).length;
  const spare = asked.salespeople.reduce(
    (sum, { hours, capacity }) => sum + Math.max(0, (capacity ?? hours) - hours),
    0,
  );
  const shortOf = `faltan ${all} a ${lacking} comerciales; a otros les sobran ${spare}`;
  expect(findings(short!)[0]).toBe(
    `La política pide ${asked.visits} visitas al año, ${asked.hours} horas: no caben en las que hay (${shortOf}), ni con los cambios permitidos`,
  );
  const said = findings(short!).find((text) => String(text).startsWith('No cabe:'));
  expect(said).toBe(
    `No cabe: ningún cambio permitido basta. Lo más cercano, ${nearest.visitsCut} visitas menos al año, deja sin cubrir ${nearest.missing} horas al año`,
  );
  const words = short!.cells.map(({ value }) => String(value));
  expect(words.some((text) => text.includes('ningún otro cambio cuesta menos'))).toBe(false);
  expect(words).toContain(
    `Hallado por programación entera: ningún cambio permitido deja menos horas sin cubrir, y de los que dejan esas ninguno cuesta menos (${nearest.cost} puntos).`,
  );
  const each = nearest.people.filter(({ missing }) => missing > 0).map(({ name, missing }) => `${name}, ${missing}`);
  expect(words).toContain(
    `Cabría con ${nearest.missing} horas más al año (${each.join('; ')}) y los cambios de abajo, o con ${all} horas más sin cambiar nada. De 3 horas cada uno, son al menos ${Math.ceil(nearest.missing / 3)} y ${Math.ceil(all / 3)} comerciales más.`,
  );
  const plenty = setTool('policy', settings, inputs, { key: 'capacity', value: '9000' });
  const [fits] = runTool('policy', plenty, inputs, 'es').sheets.map((one) => one.sheet);
  expect(findings(fits!).some((text) => /quepa|[Nn]o cabe/.test(String(text)))).toBe(false);
  expect(rowOf(fits!, 'Ana').length).toBeGreaterThan(0);
});

/** Settings of the service policy after these, in turn. */
const told = (inputs: Inputs, pairs: Readonly<Record<string, string>>): unknown =>
  Object.entries(pairs).reduce<unknown>((settings, [key, value]) => {
    const changed = setTool('policy', settings, inputs, { key, value });
    expect(changed).not.toBeNull();
    return changed;
  }, null);

test('whoever changes hands is cheap to move, blocked first, then of the lowest priority; who has nobody is said', () => {
  const inputs = sampleInputs();
  const { classification } = inputs;
  const settings = told(inputs, { capacity: '180', zone: 'Zona' });
  const work = policyWork(classification, settings as PolicySettings);
  const plan = capacityPlan(classification, work, settings as PolicySettings)!;
  expect(plan.handed.length).toBeGreaterThan(0);
  const zones = classification.portfolio.columns.find(({ header }) => header === 'Zona')!.values;
  const moved = new Set(plan.handed.map(({ client }) => client));
  for (const { client, from } of plan.handed) {
    // No Vital goes while visits can be cut: it is the dearest.
    expect(SEGMENTS[classification.segment[client]! - 1]).not.toBe('vital');
    for (const other of work.order) {
      const alike =
        work.salespersonOf![other] === from &&
        zones[other] === zones[client] &&
        classification.segment[other] === classification.segment[client];
      if (!alike || moved.has(other)) continue;
      if (classification.blocked[client]) continue;
      expect(classification.blocked[other]).toBeFalsy();
      expect(classification.rank[other]).toBeLessThan(classification.rank[client]!);
    }
  }
  const [sheet] = runTool('policy', settings, inputs, 'es').sheets.map((one) => one.sheet);
  const nobody = work.salespeople.find(({ name }) => name === '')!;
  expect(nobody.clients).toBeGreaterThan(1);
  const headline = findings(sheet!).find((text) => String(text).startsWith('Lo más barato'))!;
  expect(headline).toContain(`; siguen sin atender ${nobody.clients} clientes sin comercial (`);
  const texts = sheet!.cells.map(({ value }) => String(value));
  expect(texts.some((text) => text.includes('Costes en puntos, no en dinero'))).toBe(true);
  expect(texts.some((text) => text.includes('primero quien tiene las ventas bloqueadas'))).toBe(true);
});

test('who loses visits is named, with how many; they add up to the cuts, nobody falls below the least', () => {
  const inputs = sampleInputs();
  const { classification } = inputs;
  const settings = told(inputs, { capacity: '170', zone: 'Zona' });
  const work = policyWork(classification, settings as PolicySettings);
  const plan = capacityPlan(classification, work, settings as PolicySettings)!;
  expect(plan.cuts.length).toBeGreaterThan(0);
  const of = (client: number): number => classification.segment[client]! - 1;
  for (const { name, segment, visits, least } of plan.cuts) {
    const losing = plan.fewer.filter((one) => one.name === name && of(one.client) === segment);
    expect(losing.reduce((sum, { fewer }) => sum + fewer, 0)).toBe(visits);
    for (const { asked, fewer } of losing) expect(asked - fewer).toBeGreaterThanOrEqual(least);
    // Whoever loses none has a higher priority than whoever does, unless the latter is blocked.
    const names = new Set(losing.map(({ client }) => client));
    const handed = new Map(plan.handed.map(({ client, to }) => [client, to]));
    const others = work.order.filter(
      (client) =>
        of(client) === segment && (handed.get(client) ?? work.salespersonOf![client]) === name && !names.has(client),
    );
    for (const { client } of losing) {
      if (classification.blocked[client]) continue;
      for (const other of others) {
        expect(classification.blocked[other]).toBeFalsy();
        expect(classification.rank[other]).toBeLessThan(classification.rank[client] || Infinity);
      }
    }
  }
  expect(plan.fewer.reduce((sum, { fewer }) => sum + fewer, 0)).toBe(plan.visitsCut);
  const nobody = work.salespeople.find(({ name }) => name === '')!;
  for (const [language, title, hours] of [
    [
      'es',
      `Qué ${plan.fewer.length} clientes pierden visitas`,
      `de ${nobody.clients} clientes sin comercial: nadie las hace.`,
    ],
    [
      'en',
      `The ${plan.fewer.length} clients that lose visits`,
      `of ${nobody.clients} clients without a salesperson: nobody works them.`,
    ],
  ] as const) {
    const [workload] = toolFields('policy', settings, inputs, language);
    expect(workload!.about).toMatch(
      language === 'es' ? /clientes sin comercial \(/ : /clients without a salesperson \(/,
    );
    const [sheet] = runTool('policy', settings, inputs, language).sheets.map((one) => one.sheet);
    const texts = sheet!.cells.map(({ value }) => String(value));
    const at = sheet!.cells.find(({ value }) => value === title)!;
    const first = plan.fewer[0]!;
    const { names, ids } = classification.portfolio;
    // What stands below the title is broken into lines that the paper holds; then come head and first client.
    const abouts = sheet!.cells.filter(({ row, look }) => row > at.row && look === 'about').map(({ row }) => row);
    const head = abouts.find((row) => !abouts.includes(row + 1))! + 1;
    for (const { row, value } of sheet!.cells) {
      if (row > at.row && row < head) expect(String(value).length).toBeLessThanOrEqual(210);
    }
    const row = sheet!.cells.filter(({ row }) => row === head + 1).map(({ value }) => value);
    expect(row[0]).toBe(names[first.client] || ids[first.client]);
    expect(row.slice(4, 6)).toEqual([first.fewer, first.asked - first.fewer]);
    // Hours of nobody are said at the top, before the table of services.
    const top = texts.findIndex((text) => text.includes(hours));
    expect(top).toBeGreaterThan(-1);
    expect([...sheet!.cells][top]!.row).toBeLessThan(8);
  }
});
