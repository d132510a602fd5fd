import type { Inputs } from '../../src/tools';
import { valueReport } from '../../src/tools/value/compute';
import { howReader } from '../../src/tools/value/explain';
import { sayOf } from '../../src/tools/value/page';
import type { ValueSettings } from '../../src/tools/value/settings';
import { sampleInputs } from './support';
import { settingsFor } from './valueInputs';

/** A sum in words can be redone by hand: from the figures that it shows comes what it shows, to the last digit. */

type Language = 'es' | 'en';
const NUMBER = String.raw`-?[\d.,]+`;

/** A shown figure: its value, and how many decimals it has. */
function figure(text: string, language: Language): { value: number; decimals: number } {
  const plain = language === 'es' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** All figures of a text in their order; a percentage as its fraction. */
function figuresOf(text: string, language: Language): { value: number; decimals: number }[] {
  return [...text.matchAll(new RegExp(String.raw`(${NUMBER})([\s\u00a0]?%)?`, 'g'))].map(([, number, percent]) => {
    const { value, decimals } = figure(number!.replace(/[.,]+$/, ''), language);
    return percent ? { value: value / 100, decimals: decimals + 2 } : { value, decimals };
  });
}

/** Whether a result is what a sum gives, written with the decimals of the result (which leaves out zeros at its end). */
function expectShown(sum: number, shown: number, decimals: number, said: string): void {
  // Of a whole amount the decimals that were left out are zeros, too: half of a unit of its last one.
  if (Math.abs(sum - shown) > 0.5 * 10 ** -decimals + 1e-6) throw new Error(`${said}: ${sum} is shown as ${shown}`);
}

interface Checked {
  own: number;
  cross: number;
  referral: number;
  net: number;
}

/** Redoes every step of a client's sum. */
function redo(how: string, language: Language, checked: Checked): void {
  const numbers = (text: string) => figuresOf(text, language);
  const [first, second, ...rest] = how.split('; ');
  const yearly = numbers(first!);
  const y = yearly.at(-1)!;
  const [a, b, c] = yearly.map(({ value }) => value);
  if (yearly.length === 4) expectShown(a! * b! - c!, y.value, y.decimals, how);
  else if (first!.includes('×')) expectShown(a! * b!, y.value, y.decimals, how);
  else if (yearly.length === 3) expectShown(a! - b!, y.value, y.decimals, how);
  const own = numbers(second!);
  expectShown(y.value * own[0]!.value, own.at(-1)!.value, own.at(-1)!.decimals, how);
  checked.own++;
  let sum = own.at(-1)!.value;
  for (const text of rest) {
    const shown = numbers(text);
    const [head, ...told] = shown.map(({ value }) => value);
    if (/venta cruzada|cross-selling \(/.test(text)) {
      expectShown(told[0]! * told[1]! * told[2]!, head!, shown[0]!.decimals, how);
      sum += head!;
      checked.cross++;
    } else if (/^\+ .*(referidos|referrals) \(/.test(text)) {
      const bracket = text.slice(text.indexOf('(') + 1, -1);
      const [sums, later] = bracket.split(/, todo entre |, all of it divided by /);
      const won = [...sums!.matchAll(new RegExp(String.raw`: (\d+) × (\(?)(${NUMBER})[^+]*`, 'g'))].reduce(
        (all, [part]) => {
          const [count, worth, incentive = 0] = numbers(part!.slice(2)).map(({ value }) => value);
          return all + count! * (worth! - incentive);
        },
        0,
      );
      const [, rate, years] = later ? numbers(later).map(({ value }) => value) : [1, 0, 0];
      expectShown(won / (1 + rate!) ** years!, head!, shown[0]!.decimals, how);
      sum += head!;
      checked.referral++;
    } else if (text.startsWith('−')) sum -= head!;
    else if (text.startsWith('=')) {
      expectShown(sum, head!, shown[0]!.decimals, how);
      checked.net++;
    }
  }
}

const stated = (settings: ValueSettings, figures: Partial<Record<keyof ValueSettings['figures'], number>>) => ({
  ...settings.figures,
  ...Object.fromEntries(
    Object.entries(figures).map(([id, assumption]) => [
      id,
      { ...settings.figures[id as keyof ValueSettings['figures']], assumption },
    ]),
  ),
});

const inputs: Inputs = sampleInputs();
const usual = settingsFor(inputs);
const everything = stated(usual, {
  costToServe: 137.35,
  retention: 0.8327,
  growth: 0.0213,
  acquisitionCost: 333.33,
  crossProbability: 0.1234,
  crossMargin: 777.77,
  comingAnyway: 1,
  saving: 250.5,
  incentive: 33.3,
  referralDelay: 2,
});

describe.each([
  ['as proposed', usual],
  ['with everything told', { ...usual, figures: everything, brought: 'mean' as const }],
  [
    'by months, without an end',
    { ...usual, figures: everything, rhythm: 'monthly' as const, years: null, discount: 0.0875 },
  ],
  ['net margins, from the start', { ...usual, figures: everything, marginIsNet: true, timing: 'start' as const }],
])('sums of clients, %s', (_, settings) => {
  test.each(['es', 'en'] as const)('give what they show, redone from what they show (%s)', (language) => {
    const report = valueReport(inputs, settings);
    const say = sayOf(inputs, language);
    const how = howReader({ report, inputs, settings, say, language });
    const checked = { own: 0, cross: 0, referral: 0, net: 0 };
    for (const client of report.whale.order) redo(how(client), language, checked);
    expect(checked.own).toBeGreaterThan(200);
    if (settings === usual) return;
    expect(Math.min(...Object.values(checked))).toBeGreaterThan(200);
  });
});
