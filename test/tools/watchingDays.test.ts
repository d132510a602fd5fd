import { NO_HISTORY, runTool, setTool, toolFields, toolSheets } from '../../src/tools';
import { watch } from '../../src/tools/watching/compute';
import { DEFAULT_WATCHING } from '../../src/tools/watching/settings';
import { watchView } from '../../src/tools/watching/view';
import { reminderOf } from '../../src/tools/watching/compute';
import { pairOf } from '../support/snapshotPairs';
import { findings, rowOf, sampleInputs } from './support';
import { client, INPUTS, inputsFor, PAIR, scheme } from './watchingPairs';

describe('the days that are compared', () => {
  test('the two pictures that are compared unasked are called by what they are', () => {
    const [compare] = watchView(INPUTS, DEFAULT_WATCHING, 'es').fields;
    const first = compare!.fields
      .slice(0, 2)
      .map((field) => (field as unknown as { choices: { label: string }[] }).choices[0]!.label);
    expect(first).toEqual(['(la anterior)', '(lo más reciente: hoy, o la última foto)']);
  });

  describe('with a snapshot that knows of nobody what the other knows', () => {
    const pair = pairOf(
      {
        before: ['A', 'B', 'C'].map((id) => client(id, { share: null })),
        after: [client('A', { turnover: 40_000 }), client('B', {}), client('C', {})],
      },
      { before: scheme, after: scheme },
    );
    const inputs = inputsFor(pair, pair.clients.after);
    const settings = { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' };
    const unknown = (language: 'es' | 'en') =>
      toolFields('watching', settings, inputs, language)[0]!.fields.find(({ key }) => key === 'unknown');

    test('says it, compares what both know, and offers to take it from the other', () => {
      const { finding, remarks, movers, causes } = watchView(inputs, settings, 'es');
      expect(finding).toBe(
        'De 30/06/2026 a 30/09/2026: 1 cliente cambia algún dígito; los segmentos no se pueden comparar, porque una de las fotos no sabe lo que hace falta',
      );
      expect(remarks[0]).toBe(
        'La foto del 30/06/2026 no sabe «share» de ningún cliente: las dos se comparan sin ello, para que no parezca un cambio. En «Lo que una no sabe» puede tomarlo de la otra foto.',
      );
      expect(movers).toEqual([
        {
          id: 'A',
          name: 'A',
          change: '3–34 → 2–34',
          why: 'Su código pasa de 3–34 a 2–34 porque «turnover» baja de 60.000 a 40.000.',
          kinds: ['all', 'down'],
        },
      ]);
      expect(causes).toEqual([]);
      expect(unknown('es')).toMatchObject({ label: 'Lo que una no sabe', value: 'without' });
      expect(unknown('en')).toMatchObject({ label: 'What one does not know' });
    });

    test('taken from the other, segments are compared', () => {
      const held = setTool('watching', settings, inputs, { key: 'unknown', value: 'held' });
      const { finding, remarks, movers } = watchView(inputs, held, 'en');
      expect(finding).toBe(
        'From 30/06/2026 to 30/09/2026: 1 client changes segment; its turnover was 60,000 in the first snapshot and 40,000 in the second',
      );
      expect(remarks[0]).toBe(
        'The snapshot of 30/06/2026 does not know “share” of any client: what the other snapshot says of each is taken, so it moves nobody.',
      );
      expect(movers.map(({ change }) => change)).toEqual(['Vital → Lacklustre']);
      expect(setTool('watching', settings, inputs, { key: 'unknown', value: 'guess' })).toBeNull();
    });

    test('is asked only where there is something to ask', () => {
      expect(toolFields('watching', settings, INPUTS, 'es')[0]!.fields.map(({ key }) => key)).toEqual(['from', 'to']);
    });
  });

  test('chooses by itself: today with the last day, the two latest where nothing changed; a form chooses others', () => {
    const dates = (settings = DEFAULT_WATCHING, inputs = INPUTS) => {
      const { comparison, isNow } = watch(inputs, settings);
      return comparison && [comparison.before.date, comparison.after.date, isNow];
    };
    expect(dates()).toEqual(['2026-06-30', '2026-09-30', false]);
    const changed = inputsFor(PAIR, [client('A', { turnover: 1 })]);
    expect(dates(DEFAULT_WATCHING, changed)).toEqual(['2026-09-30', '2026-11-27', true]);
    expect(dates(DEFAULT_WATCHING, { ...changed, date: '2026-08-01' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates({ ...DEFAULT_WATCHING, from: '2026-09-30' })).toEqual(['2026-09-30', '2026-11-27', true]);
    expect(dates({ ...DEFAULT_WATCHING, to: '2026-09-30' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates(DEFAULT_WATCHING, { ...INPUTS, date: '2026-09-30' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates(DEFAULT_WATCHING, { ...INPUTS, history: NO_HISTORY })).toBeNull();
    const told = setTool('watching', null, INPUTS, { key: 'from', value: '2026-06-30' });
    expect(told).toEqual({ ...DEFAULT_WATCHING, from: '2026-06-30' });
    expect(setTool('watching', null, INPUTS, { key: 'from', value: '1999-01-01' })).toBeNull();
    expect(setTool('watching', null, INPUTS, { key: 'cadence', value: 'hourly' })).toBeNull();
    expect(toolFields('watching', null, INPUTS, 'en')[0]!.fields[1]).toMatchObject({
      key: 'to',
      choices: [
        { value: '' },
        { label: '30/06/2026' },
        { label: '30/09/2026' },
        { label: 'Today, not saved (27/11/2026)' },
      ],
    });
  });

  test('two days the wrong way round are compared in the calendar’s order, and that is said; a day with itself is not', () => {
    const reversed = { ...DEFAULT_WATCHING, from: '2026-09-30', to: '2026-06-30' };
    const right = watchView(INPUTS, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' }, 'es');
    const turned = watchView(INPUTS, reversed, 'es');
    const said = '«Antes» era posterior a «Después»: se comparan en el orden del calendario.';
    expect(turned.remarks[0]).toBe(said);
    expect([turned.finding, turned.movers]).toEqual([right.finding, right.movers]);
    expect(right.remarks).not.toContain(said);
    const [sheet] = runTool('watching', reversed, INPUTS, 'en').sheets;
    expect(sheet!.sheet.cells.map(({ value }) => value)).toContain(
      '“Before” was later than “After”: they are compared in the calendar’s order.',
    );
    // A day still to come against today: today comes first, and is no snapshot that could have been corrected.
    const ahead = { ...inputsFor(PAIR, [client('A', { turnover: 1 })]), date: '2026-08-01' };
    const { comparison, swapped, isNow, corrected } = watch(ahead, { ...reversed, to: 'now' });
    expect([comparison!.before.date, comparison!.after.date]).toEqual(['2026-08-01', '2026-09-30']);
    expect([swapped, isNow, corrected]).toEqual([true, false, false]);
    const once = watchView(INPUTS, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-06-30' }, 'es');
    expect(once.finding).toBeNull();
    expect(once.none).toBe('«Antes» y «Después» son la misma foto, la del 30/06/2026: elija otra en una de las dos.');
  });

  test('without a history it says how to begin one', () => {
    const [sheet, ...others] = toolSheets('watching', { ...sampleInputs(5), history: NO_HISTORY }, 'es');
    expect(others).toEqual([]);
    expect(findings(sheet!.sheet)).toEqual(['Todavía no hay dos fotos que comparar']);
  });

  test('says a day still to come by its date, and today’s clients apart from today’s snapshot', () => {
    const ahead = watchView({ ...INPUTS, date: '2026-08-01' }, null, 'es');
    expect(ahead.reminder).toBe('La última foto lleva una fecha que aún no ha llegado: 30/09/2026.');
    const inputs = { ...inputsFor(PAIR, [client('A', { turnover: 1 })]), date: '2026-09-30' };
    const settings = { ...DEFAULT_WATCHING, from: '2026-09-30', to: 'now' };
    expect(watchView(inputs, settings, 'es').finding).toMatch(/^De 30\/09\/2026 a hoy, sin guardar: /);
    const sheet = runTool('watching', settings, inputs, 'en').sheets[0]!.sheet;
    expect(findings(sheet)[0]).toMatch(/^From 30\/09\/2026 to today, not saved: /);
    expect(rowOf(sheet, 'After (today, not saved)')).toBeDefined();
  });

  test('reminds by the cadence', () => {
    const history = INPUTS.history!;
    expect(reminderOf(history, DEFAULT_WATCHING, '2026-11-27')).toEqual({
      date: '2026-09-30',
      days: 58,
      due: false,
      old: false,
    });
    expect(reminderOf(history, DEFAULT_WATCHING, '2027-01-03')!.due).toBe(true);
    expect(reminderOf(history, { ...DEFAULT_WATCHING, cadence: 'never' }, '2030-01-01')!.due).toBe(false);
    expect(reminderOf(NO_HISTORY, DEFAULT_WATCHING, '2026-11-27')).toBeNull();
    // Data of long ago: nothing is due, and the days since are not counted out.
    expect(reminderOf(history, DEFAULT_WATCHING, '2055-01-03')).toMatchObject({ due: false, old: true });
    const late = watchView({ ...INPUTS, date: '2055-01-03' }, DEFAULT_WATCHING, 'es');
    expect(late.reminder).toMatch(/^La última foto es de hace años \(30\/09\/2026\)\. Si los datos/);
    expect(late.due).toBe(false);
  });
});
