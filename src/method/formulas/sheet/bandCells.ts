import { CATALOGUE, isCatalogueKey } from '../../rules/criteria';
import type { Criterion, SchemeBands } from '../../scheme/model';
import { toleranceAt } from '../../figures/tolerance';
import { literal, quoted } from '../excelText';
import type { FormulaWords } from '../formulaWords';
import type { ParameterNames } from '../parameterNames';
import { COLUMN, type ParameterDraft } from './draft';

/** A step that everybody passes: the open end of a scale. */
const OPEN = -1e307;
/** Above a cut by more than the tolerance; the last figures keep apart what is exactly at its edge. */
const STRICT = 1.0000001e-9;

interface Place {
  readonly names: ParameterNames;
  readonly words: FormulaWords;
  /** Null for the scheme's own band (unpaid bills outside the criteria). */
  readonly profile: number | null;
  readonly position: number | 'block';
}

/**
 * One row: label, rule in words, three ascending cuts, what is wrong, and the sign and four steps that formulas look
 * values up in. A step is a cut with the method's tolerance worked in; steps ascend for both directions because the
 * sign turns values and cuts alike. `bounds` are the cuts for CEC.DIGIT, the open end far beyond every value.
 * @returns the name of the row's state
 */
export function bandRow(
  draft: ParameterDraft,
  place: Place,
  { label, format }: { readonly label: string; readonly format: string },
  bands: SchemeBands,
): string {
  const { words, names, profile, position } = place;
  const name = (which: Parameters<typeof names.band>[2]): string => names.band(profile, position, which);
  const cuts = bands.cuts === 'propose' ? [null, null, null] : bands.cuts;
  const choices = (['gt', 'gte', 'lte', 'lt'] as const).map((option) => words.choice('rule', option));
  draft.put(COLUMN.label, 'label', label);
  draft.input(name('rule'), COLUMN.rule, words.choice('rule', bands.boundary), { choices });
  cuts.forEach((cut, k) => {
    draft.input(name(`cut${(k + 1) as 1 | 2 | 3}`), COLUMN.first + k, cut, { numberFormat: format });
  });
  draft.named(name('cuts'), COLUMN.first, { columnCount: 3 });
  draft.computed({ name: name('state'), column: COLUMN.state }, stateFormula(name, words), '', 'state');
  const sign = bands.direction === 'high' ? 1 : -1;
  const isHigh = `OR(${name('rule')}=${quoted(choices[0]!)},${name('rule')}=${quoted(choices[1]!)})`;
  const computed = COLUMN.computed;
  draft.computed({ name: name('sign'), column: computed }, `IF(${name('state')}="",IF(${isHigh},1,-1),"")`, sign);
  draft.put(computed + 1, 'computed', OPEN, { formula: `IF(ISNUMBER(${name('sign')}),${literal(OPEN)},"")` });
  const isStrict = `OR(${name('rule')}=${quoted(choices[0]!)},${name('rule')}=${quoted(choices[3]!)})`;
  for (let step = 0; step < 3; step++) {
    const formula = stepFormula(name, step, isStrict);
    draft.put(computed + 2 + step, 'computed', stepOf(bands, cuts, step), { formula });
  }
  draft.named(name('steps'), computed + 1, { columnCount: 4 });
  const direction = `IF(${name('sign')}=-1,"low","high")`;
  draft.computed({ name: name('direction'), column: computed + 5 }, direction, bands.direction);
  cuts.forEach((cut, k) => {
    const given = name(`cut${(k + 1) as 1 | 2 | 3}`);
    const open = `IF(${name('sign')}=1,${literal(OPEN)},${literal(-OPEN)})`;
    const bound = `IF(ISNUMBER(${name('sign')}),IF(ISNUMBER(${given}),${given},${open}),"")`;
    draft.put(computed + 6 + k, 'computed', cut ?? OPEN * sign, { formula: bound });
  });
  draft.named(name('bounds'), computed + 6, { columnCount: 3 });
  return name('state');
}

/** How a criterion's cuts are shown. */
export function cutFormat({ key, source, bands }: Pick<Criterion, 'key' | 'source' | 'bands'>): string {
  if (source.kind === 'column' && source.unit !== 'number') return '0.0%';
  const unit = isCatalogueKey(key) ? CATALOGUE[key].unit : 'number';
  const cuts = bands.cuts === 'propose' ? [] : bands.cuts;
  const isAmount = unit === 'amount' || cuts.some((cut) => cut !== null && Math.abs(cut) >= 1000);
  if (isAmount) return '#,##0.00';
  return unit === 'fraction' && cuts.every((cut) => cut === null || Math.abs(cut) <= 1.5) ? '0.0%' : 'General';
}

type BandNamer = (which: Parameters<ParameterNames['band']>[2]) => string;

/** What is wrong in the row, in the order in which a reader would notice it; '' when all is right. */
function stateFormula(name: BandNamer, words: FormulaWords): string {
  const [a, b, c] = [name('cut1'), name('cut2'), name('cut3')];
  const rule = name('rule');
  const [gt, gte, lte, lt] = (['gt', 'gte', 'lte', 'lt'] as const).map(
    (option) => `${rule}=${quoted(words.choice('rule', option))}`,
  );
  const given = (cut: string): string => `ISNUMBER(${cut})`;
  const open = (cut: string): string => `IF(ISNUMBER(${cut}),FALSE,${cut}="")`;
  const neither = [a, b, c].map((cut) => `NOT(OR(${given(cut)},${open(cut)}))`).join(',');
  const inHigh = `OR(AND(${given(a!)},${open(b!)}),AND(${given(b!)},${open(c!)}))`;
  const inLow = `OR(AND(${open(a!)},${given(b!)}),AND(${open(b!)},${given(c!)}))`;
  const falls = (x: string, y: string): string => `AND(${given(x)},${given(y)},${x}>${y})`;
  const say = (id: Parameters<FormulaWords['problem']>[0]): string => quoted(words.problem(id));
  return (
    `IFERROR(IF(NOT(OR(${gt},${gte},${lte},${lt})),${say('choiceUnknown')},` +
    `IF(OR(${neither}),${say('notNumber')},` +
    `IF(IF(OR(${gt},${gte}),${inHigh},${inLow}),${say('cutsBlankInside')},` +
    `IF(OR(${falls(a!, b!)},${falls(b!, c!)}),${say('cutsNotAscending')},"")))),${say('nameMissing')})`
  );
}

/** The step to digit 2, 3 or 4: cuts in order for high, from the last one and turned for low. */
function stepFormula(name: BandNamer, step: number, isStrict: string): string {
  const cuts = [name('cut1'), name('cut2'), name('cut3')] as const;
  const sign = name('sign');
  const cut = step === 1 ? cuts[1] : `IF(${sign}=1,${cuts[step]!},${cuts[2 - step]!})`;
  const tolerance = `MAX(1,ABS(${cut}))*IF(${isStrict},${literal(STRICT)},-1E-9)`;
  return `IFERROR(IF(ISNUMBER(${sign}),IF(ISNUMBER(${cut}),${sign}*${cut}+${tolerance},${literal(OPEN)}),""),"")`;
}

function stepOf({ direction, boundary }: SchemeBands, cuts: readonly (number | null)[], step: number): number {
  const cut = cuts[direction === 'high' ? step : 2 - step] ?? null;
  if (cut === null) return OPEN;
  const strict = boundary === 'gt' || boundary === 'lt';
  const tolerance = strict ? toleranceAt(cut) * 1.0000001 : -toleranceAt(cut);
  return (direction === 'high' ? cut : -cut) + tolerance;
}
