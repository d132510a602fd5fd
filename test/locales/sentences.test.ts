import { resources as en } from '../../src/locales/en';
import { resources as es } from '../../src/locales/es';
import {
  explanationSentence,
  formatCount,
  formatFixed,
  formatNumber,
  formatPercent,
  formatTogether,
  languageOf,
  observationSentence,
  remarkSentence,
  wordsOf,
  roleName,
  shortCount,
  translator,
} from '../../src/locales';
import { buildScheme, columnSource, criterion, segmentation, type DigitExplanation } from '../../src/method';
import { COLUMN_ROLES, OBSERVATION_IDS } from '../../src/portfolio';

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inside]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    return typeof inside === 'string' ? [[at, inside]] : leaves(inside as object, at);
  });
}

/** What a sentence takes in; words in its number are each language’s own. */
const placeholders = (text: string): string[] => (text.match(/\{\{\(?\w+(?=\)?\}\})/g) ?? []).sort();

describe('the two languages', () => {
  const spanish = new Map(leaves(es));
  const english = new Map(leaves(en));

  test('have the same sentences', () => {
    expect([...english.keys()]).toEqual([...spanish.keys()]);
  });

  test('say the same things in each sentence', () => {
    const parted = [...spanish].filter(
      ([id, text]) => placeholders(text).join() !== placeholders(english.get(id)!).join(),
    );
    expect(parted.map(([id]) => id)).toEqual([]);
  });

  test('say nothing in Spanish that a consultant would not write', () => {
    const odd = [...spanish].filter(([, text]) =>
      /\bquien (nos|tiene|por sí|supera)\b|\bficheros?\b|\d\s?k\b/i.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('have a sentence for every id that the pure rooms can return', () => {
    for (const language of ['es', 'en'] as const) {
      for (const role of COLUMN_ROLES) expect(roleName(role, language)).not.toBe('');
      for (const id of OBSERVATION_IDS) {
        const params = { count: 2, reason: 'blank', detail: '', read: true };
        const words = id === 'unknownKinds' ? [{ text: 'x', count: 2, kind: null }] : [];
        expect(observationSentence({ id, params, words }, language)).toMatch(/\.$/);
      }
    }
  });
});

describe('sentences', () => {
  test('have Spanish and English plurals, in millions too', () => {
    expect(translator('es')('cli.result.blocked', { count: 1 })).toBe('1 cliente con bloqueo de ventas.');
    expect(translator('es')('cli.result.blocked', { count: 1_000_000 })).toBe(
      '1.000.000 clientes con bloqueo de ventas.',
    );
    expect(translator('en')('cli.result.blocked', { count: 1200 })).toBe('1,200 clients with a sales block.');
  });

  test('an id without a sentence is an error, not an id on the screen', () => {
    expect(() => translator('es')('words.segment.unheard' as 'words.segment.vital')).toThrow('unheard');
  });

  test('a parameter is put in as it is, numbers as the language writes them, and nothing else is replaced', () => {
    const t = translator('es');
    expect(t('criterion.cutOf', { digit: 1234.5 })).toBe('Límite del dígito 1.234,5');
    expect(t('pane.criteria.up', { name: '$& {{name}} <b>' })).toBe('Subir $& {{name}} <b>');
    expect(t('pane.criteria.up', {})).toBe('Subir ');
  });

  test('rows and years are not grouped like amounts', () => {
    const said = observationSentence({ id: 'twoHeaderRows', params: { first: 1003, second: 1004 } }, 'es');
    expect(said).toContain('1003 y 1004');
  });
});

describe('numbers', () => {
  test('what rounds to nothing has no sign', () => {
    const tiny = -0.0001;
    expect([
      formatNumber(tiny, 'number', 'es'),
      formatNumber(tiny, 'amount', 'en'),
      formatNumber(-0, 'count', 'en'),
    ]).toEqual(['0', '0', '0']);
    expect([formatPercent(tiny, 'es'), formatCount(-0.3, 'en'), formatFixed(tiny, 'es', 2)]).toEqual([
      '0\u00a0%',
      '0',
      '0,00',
    ]);
    expect(formatTogether([tiny, 1.25], 'amount', 'en')).toEqual(['0.00', '1.25']);
    expect([formatNumber(-1.5, 'number', 'en'), formatNumber(-Infinity, 'number', 'en')]).toEqual(['-1.5', '-∞']);
  });

  test('are written as each language writes them', () => {
    expect(formatNumber(150_000.4, 'amount', 'es')).toBe('150.000');
    expect(formatNumber(1234.5, 'number', 'es')).toBe('1.234,5');
    expect(formatNumber(12.5, 'amount', 'en')).toBe('12.5');
    expect(formatPercent(0.25, 'en')).toBe('25%');
    expect(formatPercent(0.25, 'es')).toMatch(/^25\s%$/);
    expect([languageOf('es-MX'), languageOf('en-US'), languageOf('de'), languageOf(undefined)]).toEqual([
      'es',
      'en',
      'en',
      'en',
    ]);
  });
});

test('a count in little room is short, and exact below a thousand', () => {
  const short = (count: number): string[] => [shortCount(count, 'es'), shortCount(count, 'en')];
  expect([0, 999, 1000, 1234, 9949, 9950, 36_412, 999_499, 999_500, 1_240_000].map(short)).toEqual([
    ['0', '0'],
    ['999', '999'],
    ['1\u00a0mil', '1k'],
    ['1,2\u00a0mil', '1.2k'],
    ['9,9\u00a0mil', '9.9k'],
    ['10\u00a0mil', '10k'],
    ['36\u00a0mil', '36k'],
    ['999\u00a0mil', '999k'],
    ['1\u00a0M', '1M'],
    ['1,2\u00a0M', '1.2M'],
  ]);
});

describe('the explanation of a digit', () => {
  const share = criterion('share', columnSource('Cuota'));
  const years = criterion('years', columnSource('Años'));
  const unpaid = criterion('unpaid', columnSource('Impagados'));
  const turnover = criterion('turnover', columnSource('Ventas'), {
    bands: { direction: 'high', boundary: 'gt', cuts: [10_000, 50_000, 150_000] },
  });
  const parts = { id: 's', name: 'S', language: 'es' as const, criteria: [share, years, unpaid, turnover] };
  const scheme = buildScheme({ ...parts, segmentation: segmentation(null, null) });
  const why = (over: Partial<DigitExplanation>): DigitExplanation => ({
    criterion: 'share',
    label: null,
    source: share.source,
    digit: 3,
    value: 0.45,
    reason: 'none',
    direction: 'high',
    boundary: 'gt',
    met: 0.25,
    better: 0.5,
    figure: null,
    lacking: null,
    ...over,
  });
  const plain = (text: string): string => text.replace(/\s/g, ' ');

  test('names the value and the cut on each side', () => {
    expect(plain(explanationSentence(why({}), scheme, 'es'))).toBe(
      'Dígito 3 porque 45 % es más de 25 % y no pasa de 50 %',
    );
    expect(explanationSentence(why({}), scheme, 'en')).toBe(
      'Digit 3 because 45% is more than 25% and is not more than 50%',
    );
  });

  test('a value on the limit: whether the limit counts or has to be passed, either way round', () => {
    const said = (over: Partial<DigitExplanation>, language: 'es' | 'en'): string =>
      plain(explanationSentence(why({ criterion: 'unpaid', ...over }), scheme, language));
    const low = { direction: 'low', boundary: 'lte', digit: 4, value: 0, met: 0, better: null } as const;
    expect(said(low, 'en')).toBe('Digit 4 because 0 is exactly the limit (which counts)');
    expect(said(low, 'es')).toBe('Dígito 4 porque 0 es justo el límite (que cuenta)');
    const strict = { direction: 'low', boundary: 'lt', digit: 3, value: 5, met: 10, better: 5 } as const;
    expect(said(strict, 'en')).toBe('Digit 3 because 5 is less than 10 and is exactly 5, and has to be below it');
    const high = { digit: 2, value: 25, met: 10, better: 25 } as const;
    expect(said(high, 'en')).toBe('Digit 2 because 25 is more than 10 and only reaches 25, which has to be passed');
    expect(said({ ...high, boundary: 'gte', digit: 3, met: 25, better: 50 }, 'es')).toBe(
      'Dígito 3 porque 25 es justo el límite (que cuenta) y no llega a 50',
    );
  });

  test('has one side at the ends of the scale', () => {
    const top = why({ digit: 4, value: 0.7, met: 0.5, better: null });
    expect(plain(explanationSentence(top, scheme, 'es'))).toBe('Dígito 4 porque 70 % es más de 50 %');
    const bottom = why({
      criterion: 'unpaid',
      digit: 1,
      value: 3,
      direction: 'low',
      boundary: 'lte',
      met: null,
      better: 2,
    });
    expect(explanationSentence(bottom, scheme, 'es')).toBe('Dígito 1 porque 3 es más de 2');
  });

  test('shows as many decimals as it takes to tell the value from the cut', () => {
    expect(plain(explanationSentence(why({ value: 0.2501 }), scheme, 'es'))).toContain('25,01 % es más de 25 %');
    const amount = why({ criterion: 'turnover', digit: 4, value: 150_000.01, met: 150_000, better: null });
    expect(explanationSentence(amount, scheme, 'es')).toBe('Dígito 4 porque 150.000,01 es más de 150.000');
  });

  test('says why there is none', () => {
    const missing = why({ digit: 0, value: NaN, reason: 'empty' });
    expect(explanationSentence(missing, scheme, 'es')).toBe('Sin dígito: en «Cuota» falta el dato');
    expect(explanationSentence({ ...missing, digit: 1 }, scheme, 'es')).toBe(
      'Dígito 1 supuesto: en «Cuota» falta el dato',
    );
  });
});

test('remarks begin with a capital in both languages', () => {
  const remark = { id: 'missing', criterion: 'share', label: null, reason: 'empty' } as const;
  expect(remarkSentence(remark, 'en')).toBe('Share: the value is missing');
  expect(remarkSentence(remark, 'es')).toBe('Cuota: falta el dato');
});

test('percentages are written one way in each language', () => {
  for (const [id, text] of leaves(en)) expect([id, text]).toEqual([id, expect.not.stringMatching(/[\d}] %/)]);
  for (const [id, text] of leaves(es)) expect([id, text]).toEqual([id, expect.not.stringMatching(/\d%/)]);
});

test('a sentence that ends with a name that ends in a full stop has one', () => {
  const say = wordsOf({ es: { a: 'El mayor: {{x}}. Otro: «{{x}}».' }, en: { a: 'The largest: {{x}}.' } }, 'es');
  expect(say('a', { x: 'Nervión, S. L.' })).toBe('El mayor: Nervión, S. L. Otro: «Nervión, S. L.».');
  expect(say('a', { x: 'Nervión' })).toBe('El mayor: Nervión. Otro: «Nervión».');
});

test('words follow the number of what they speak of, however it is written; a name that ends in a full stop ends there', () => {
  const words = { a: '{{n}} {{n:cliente|clientes}} de {{all}} {{n:tiene|tienen}} {{x:uno|varios}}.' };
  const say = wordsOf({ es: words, en: words }, 'es');
  expect(say('a', { n: 1, all: 12, x: '1' })).toBe('1 cliente de 12 tiene uno.');
  expect(say('a', { n: '1.200', all: 1, x: 0 })).toBe('1.200 clientes de 1 tienen varios.');
});

test.each(['es', 'en'] as const)('every place of a sentence can be read, and its words differ (%s)', (language) => {
  for (const [id, text] of leaves(language === 'es' ? es : en)) {
    for (const [, name, one, others] of text.matchAll(/\{\{(\w+):([^}]*)\|([^}]*)\}\}/g)) {
      expect([id, one]).not.toEqual([id, others]);
      expect([id, text]).toEqual([id, expect.stringMatching(new RegExp(`\\{\\{\\(?${name}\\)?\\}\\}`))]);
    }
    expect([id, text.replace(/\{\{\(?\w+\)?(?::[^|{}]+\|[^|{}]+)?\}\}/g, '')]).toEqual([
      id,
      expect.not.stringMatching(/\{\{|\}\}/),
    ]);
  }
});
