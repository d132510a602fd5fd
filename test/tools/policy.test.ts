import vectors from '../vectors/method.json';
import { DEFAULT_POLICY, SEGMENTS, SERVICES, type Scheme, turnoverColumn } from '../../src/method';
import { runTool, setTool, toolFields, toolSheets } from '../../src/tools';
import { policyWork, serviceOf } from '../../src/tools/policy/compute';
import { consentAnswers, policySettings, proposedPolicy } from '../../src/tools/policy/settings';
import { serviceLevel } from '../../src/locales/serviceLevel';
import * as v from 'valibot';
import { exampleScheme, twelveCells } from '../support/twelveClients';
import { findings, inputsOf, rowOf, sampleInputs, valueAt } from './support';

const PEOPLE = { Comercial: ['Ana', 'Ana', 'Jon', 'Jon', 'Ana', 'Ana', 'Jon', '', 'Ana', 'Jon', 'Ana', ''] };
const CONSENT = { 'Consiente mailings': ['Sí', 'no', '', 'x', 'quizá', 'YES', '1', '0', 'Falso', 'sí', 'si', 'no'] };
const twelve = (more = {}, choices: Partial<Scheme> = {}) => inputsOf(twelveCells(more), () => exampleScheme(choices));
const VECTOR_SEGMENTS = ['vital', 'con_futuro', 'insulso', 'innecesario'] as const;

describe('service policy', () => {
  test('the workload of the vectors: counts, visits each, visits in all, on the sheet too', () => {
    const inputs = twelve();
    const { serviceWorkload } = vectors;
    const work = policyWork(inputs.classification, proposedPolicy(inputs.classification.portfolio));
    VECTOR_SEGMENTS.forEach((name, k) => {
      expect(work.segments[k]!.clients).toBe(serviceWorkload.segmentCounts[name]);
      expect(work.segments[k]!.visitsEach).toBe(serviceWorkload.visitsPerYear[name]);
    });
    expect(work.visits).toBe(serviceWorkload.totalVisits);
    const { sheet } = toolSheets('policy', inputs, 'es')[0]!;
    expect(findings(sheet)[0]).toBe('La política pide 46 visitas al año: 92 horas');
    expect(rowOf(sheet, 'Total').slice(0, 4)).toEqual([11, '', 46, 92]);
  });

  test('the default policy is the vectors’, cell by cell, and so is what stands on the sheet', () => {
    const words: Record<string, string> = {
      'self-service': 'selfService',
      'by volume digit': 'byTurnoverDigit',
      'by share growth': 'byShareGrowth',
      'cross-family': 'crossFamily',
    };
    const { sheet } = toolSheets('policy', twelve(), 'en')[0]!;
    vectors.defaults.servicePolicy.rows.forEach(([, ...cells], r) => {
      const service = SERVICES[r]!;
      cells.forEach((cell, k) => {
        const expected = typeof cell === 'string' ? (words[cell] ?? cell) : cell;
        expect(DEFAULT_POLICY[service][SEGMENTS[k]!]).toBe(expected);
        const top = sheet.cells.find(({ value }) => value === 'Service intensity')!.row;
        expect(valueAt(sheet, top + 1 + r, k + 1)).toBe(
          // The scheme's table of discounts follows the turnover digit, and is not turned on.
          expected === 'byTurnoverDigit' ? 'By the turnover digit (not turned on)' : serviceLevel(expected!, 'en'),
        );
      });
    });
  });

  test('whoever has no salesperson is counted and named', () => {
    const head = ['Cliente', 'Facturación', 'Compras totales', 'Margen', 'Pedidos', 'Comercial'];
    const rows = Array.from({ length: 21 }, (_, i) => {
      const person = i < 14 ? ['Ana', 'Luis'][i % 2]! : '';
      return [`C${i}`, 1000 - i, 2000, 5, 30 - i, person];
    });
    const said = (from: number): string => {
      const table = [head, ...rows.map((row, i) => (i >= from ? [...row.slice(0, 5), 'Ana'] : row))];
      const { sheet } = toolSheets('policy', inputsOf(table), 'es')[0]!;
      return sheet.cells.map(({ value }) => String(value)).find((text) => /tienen? comercial/.test(text)) ?? '';
    };
    expect(said(21)).toMatch(
      /^No tienen comercial 7 clientes: (C\d+, ){4}C\d+ y 2 más\. Están en la línea «Sin comercial»\.$/,
    );
    expect(said(15)).toBe('No tiene comercial 1 cliente: C14. Está en la línea «Sin comercial».');
    expect(said(14)).toBe('');
  });

  test('one salesperson of everybody, or one for each client, is a salesperson', () => {
    for (const people of [() => 'Ana', (k: number) => `Persona ${k}`]) {
      const inputs = twelve({ Comercial: PEOPLE.Comercial.map((_, k) => people(k)) });
      expect(proposedPolicy(inputs.classification.portfolio).salesperson).toBe('Comercial');
      expect(findings(toolSheets('policy', inputs, 'en')[0]!.sheet).at(-1)).toMatch(
        /^(Ana|Persona \d+) carries most: /,
      );
    }
  });

  test('without segments nobody has a workload, and the column of salespeople is not denied', () => {
    const head = ['Cliente', 'Facturación', 'Margen', 'Pedidos', 'Años', 'Comercial'];
    const rows = Array.from({ length: 12 }, (_, i) => [`C${i}`, 1000 - i, 5, 30 - i, 2, ['Ana', 'Luis'][i % 2]!]);
    const { sheet } = toolSheets('policy', inputsOf([head, ...rows]), 'en')[0]!;
    expect(findings(sheet).at(-1)).toBe('No workload by salesperson: no client has one of the four segments');
    const texts = sheet.cells.map(({ value }) => String(value));
    expect(texts).toContain('By the column “Comercial”.');
    expect(texts.join('\n')).not.toMatch(/who visits|hours available/);
  });

  test('whoever is outside the four segments is counted, the largest by name; who is blocked is marked', () => {
    const inputs = sampleInputs();
    const { portfolio, scheme, segment, blocked } = inputs.classification;
    const turnover = turnoverColumn(portfolio, scheme)!.values;
    const outside = [...portfolio.ids.keys()].filter((i) => !(segment[i]! >= 1 && segment[i]! <= 4));
    const largest = outside.reduce((best, i) => (turnover[i]! > (turnover[best] || 0) ? i : best), outside[0]!);
    const [policy, clients] = toolSheets('policy', inputs, 'es');
    const said = policy!.sheet.cells.map(({ value }) => String(value)).join('\n');
    // A name that ends in a full stop ends its sentence, too.
    expect(said).toContain(`El mayor de ellos por facturación: ${portfolio.names[largest]!.replace(/\.$/, '')}.`);
    const stopped = [...portfolio.ids.keys()].filter((i) => blocked[i] && !outside.includes(i));
    expect(stopped.length).toBeGreaterThan(0);
    expect(clients!.sheet.cells.filter(({ value }) => value === 'Bloquear')).toHaveLength(stopped.length);
  });

  test('by salesperson: everybody counted once, hours against what there are, those without one last', () => {
    const inputs = twelve(PEOPLE);
    const proposed = proposedPolicy(inputs.classification.portfolio);
    expect(proposed.salesperson).toBe('Comercial');
    const settings = { ...proposed, visitHours: 1, travelHours: 0.5, capacityHours: 20, capacities: { Ana: 60 } };
    const work = policyWork(inputs.classification, settings);
    const { salespeople } = work;
    expect(salespeople.map(({ name }) => name)).toEqual(['Ana', 'Jon', '']);
    expect(salespeople.reduce((sum, { clients }) => sum + clients, 0)).toBe(11);
    expect(salespeople.reduce((sum, { visits }) => sum + visits, 0)).toBe(46);
    expect(work.hours).toBe(69);
    expect(salespeople.map(({ capacity }) => capacity)).toEqual([60, 20, null]);
    const { sheets } = runTool('policy', settings, inputs, 'es');
    const ana = rowOf(sheets[0]!.sheet, 'Ana');
    expect(ana.slice(0, 6)).toEqual([
      6,
      salespeople[0]!.visits,
      salespeople[0]!.hours,
      60,
      60 - salespeople[0]!.hours,
      salespeople[0]!.hours / 60,
    ]);
    expect(findings(sheets[0]!.sheet).at(-1)).toBe('Todos los comerciales llegan: sobran 11 horas al año');
    const tight = runTool('policy', { ...settings, capacities: {} }, inputs, 'es').sheets[0]!.sheet;
    expect(findings(tight).some((text) => /^1 comercial no llega: le faltan/.test(String(text)))).toBe(true);
    // What one lacks and what the other has left, so that it adds up to the totals of the table.
    const spare = 20 - salespeople[1]!.hours;
    const balance = tight.cells
      .map(({ value }) => String(value))
      .find((text) => text.startsWith('A otros comerciales'));
    expect(balance).toBe(`A otros comerciales les sobran ${spare} h: entre todos se piden 69 h, de 40 h que hay.`);
    // Who lacks them and who has them, and what no handing over covers; the headline says both sums, too.
    const lacks = salespeople[0]!.hours - 20;
    const lines = tight.cells.map(({ value }) => String(value));
    expect(lines).toContain(`Faltan ${lacks} h a: Ana (${lacks} h).`);
    expect(lines).toContain(`Sobran a: ${salespeople[1]!.name} (${spare} h).`);
    expect(lines).toContain(`Aunque se les pasara todo lo que les cabe, faltarían aún ${lacks - spare} horas.`);
    expect(findings(tight)[0]).toContain(`(faltan ${lacks} a 1 comercial; a otros les sobran ${spare})`);
  });

  test('only a yes is a consent; a no and no answer are told apart, and nothing is sent to either', () => {
    const inputs = twelve({ ...CONSENT });
    const settings = proposedPolicy(inputs.classification.portfolio);
    expect(settings.consent).toEqual({ birthdays: null, mailings: 'Consiente mailings', telemarketing: null });
    const work = policyWork(inputs.classification, settings);
    expect([...work.answers.mailings!]).toEqual([1, 2, 0, 1, 0, 1, 1, 2, 2, 1, 1, 2]);
    const { due, yes, no, unknown } = work.consent.mailings;
    expect([due, yes, no, unknown]).toEqual([11, 6, 3, 2]);
    expect(due).toBe(yes + no + unknown);
    expect(serviceOf(inputs.classification, work, 'mailings', 1)).toMatchObject({ withheld: 'no' });
    expect(serviceOf(inputs.classification, work, 'mailings', 2)).toMatchObject({ withheld: 'unknown' });
    // Visits ask for no consent, and a lost client has no policy.
    expect(serviceOf(inputs.classification, work, 'visits', 1)).toEqual({ cell: 12, withheld: null });
    expect(serviceOf(inputs.classification, work, 'visits', 11)).toBeNull();
    const list = toolSheets('policy', inputs, 'es')[1]!.sheet;
    expect(list.cells.filter(({ value }) => value === 'No quiere')).toHaveLength(3);
    expect(list.cells.filter(({ value }) => value === 'No consta')).toHaveLength(2);
  });

  test('what each client gets is its segment’s policy, once for every client with a segment', () => {
    const inputs = sampleInputs();
    const { classification } = inputs;
    const [, list] = toolSheets('policy', inputs, 'es');
    const head = list!.sheet.print.titleRows!.row;
    const ids = list!.sheet.cells.filter(({ column, row }) => column === 1 && row > head).map(({ value }) => value);
    const expected = classification.portfolio.ids.filter(
      (_, i) => classification.segment[i]! >= 1 && classification.segment[i]! <= 4,
    );
    expect([...ids].sort()).toEqual([...expected].sort());
    expect(list!.sheet.frozenRows).toBe(head + 1);
  });

  test('the sample says who visits and who consents, by headers in either language', () => {
    const proposed = proposedPolicy(sampleInputs().classification.portfolio);
    expect(proposed).toMatchObject({
      salesperson: 'Comercial',
      consent: { mailings: 'Consiente mailings', telemarketing: 'Consiente llamadas' },
    });
    const general = inputsOf(
      twelveCells({ 'Sales rep': PEOPLE.Comercial, 'GDPR consent': CONSENT['Consiente mailings'] }),
      () => exampleScheme(),
    );
    expect(proposedPolicy(general.classification.portfolio)).toMatchObject({
      salesperson: 'Sales rep',
      consent: { birthdays: 'GDPR consent', mailings: 'GDPR consent', telemarketing: 'GDPR consent' },
    });
  });

  test('a column that is gone is named, and nobody is left out for it', () => {
    const inputs = twelve();
    const settings = { ...proposedPolicy(inputs.classification.portfolio), salesperson: 'Vendedor viejo' };
    const { sheet } = runTool('policy', settings, inputs, 'es').sheets[0]!;
    expect(sheet.cells.some(({ value }) => String(value).includes('ya no tiene la columna «Vendedor viejo»'))).toBe(
      true,
    );
  });

  test('settings that make no sense are proposed anew', () => {
    const inputs = twelve();
    const proposed = proposedPolicy(inputs.classification.portfolio);
    expect(v.is(policySettings, { ...proposed, visitHours: -1 })).toBe(false);
    expect(runTool('policy', { ...proposed, visitHours: -1 }, inputs, 'es').settings).toEqual(proposed);
  });

  test('an answer is a word, whatever case or accents it has', () => {
    const column = { kind: 'text' as const, header: 'x', sourceColumn: 0, values: ['SÍ', 'No', 'acepta', 'maybe', ''] };
    expect([...consentAnswers(column)]).toEqual([1, 2, 1, 0, 0]);
  });
});

describe('what can be told to the policy, by key', () => {
  const inputs = twelve({ ...PEOPLE, ...CONSENT });
  const told = (...changes: readonly (readonly [string, string])[]): unknown =>
    changes.reduce<unknown>((kept, [key, value]) => setTool('policy', kept, inputs, { key, value }), null);

  test('hours, columns and one person’s hours, and what they come to in the labels', () => {
    const settings = told(['capacity', '20'], ['capacity.Ana', '60'], ['visitHours', '1'], ['consent.mailings', '']);
    expect(settings).toMatchObject({ capacityHours: 20, capacities: { Ana: 60 }, visitHours: 1, travelHours: 0.5 });
    const [work, consent] = toolFields('policy', settings, inputs, 'es');
    expect(work!.about).toBe('46 visitas al año · 69 horas');
    expect(work!.fields.map(({ label }) => label).at(-2)).toMatch(
      /^Ana: horas al año, si son otras \(necesita \d+ h · sobran \d+ h\)$/,
    );
    expect(consent!.about).not.toContain('Mailings:');
    expect(told(['capacity', '20'], ['capacity', ''])).toMatchObject({ capacityHours: null });
    expect(told(['capacity.Ana', '60'], ['capacity.Ana', ''])).toMatchObject({ capacities: {} });
  });

  test.each([
    ['visitHours', ''],
    ['visitHours', '-1'],
    ['capacity', 'mucho'],
    ['salesperson', 'No hay'],
    ['consent.fax', 'Comercial'],
    ['nothing', '1'],
  ])('%s=%s is refused', (key, value) => expect(told([key, value])).toBeNull());
});
