import { isDateSerial, isoOfSerial } from '../../../portfolio';
import { checkBands, type Boundary, type Cuts, type Direction } from '../../rules/bands';
import { MethodProblem } from '../../problems';
import type { Criterion, Profile, Scheme, SchemeBands, Segmentation } from '../../scheme/model';
import { countsYears } from '../../scheme/sourcesOfScheme';
import { normalWeights } from '../../rules/weights';
import { type FormulaWords, PARAMETER_CHOICES, type ParameterChoice, type ParameterProblemId } from '../formulaWords';
import { type ParameterNames, parameterNames } from '../parameterNames';

/** A named cell as it stands; `value` is '' where it is blank. */
export interface ParameterCell {
  readonly value: unknown;
  /** "'Parámetros CEC'!C8", for people to find it by. */
  readonly address: string;
}

/** What is wrong on a parameters sheet: the defined name, its cell ('' where the name is gone), and why. */
export interface ParameterProblem {
  readonly name: string;
  readonly cell: string;
  readonly id: ParameterProblemId;
  /** Of cuts that do not ascend: the two that are the wrong way round. */
  readonly falls?: { readonly from: NamedNumber; readonly to: NamedNumber };
}

/** A named cell with its number. */
export interface NamedNumber {
  readonly name: string;
  readonly cell: string;
  readonly value: number;
}

export interface ParametersRead {
  /** The scheme with the sheet's numbers; as it was wherever the sheet makes no sense. */
  readonly scheme: Scheme;
  readonly problems: readonly ParameterProblem[];
}

/**
 * Reads a scheme's parameters back from its sheet. Nothing is guessed: a cell that makes no sense is named, and what
 * it stands for stays as the scheme had it.
 * @param cells the named cell; null where the name is gone or refers to nothing
 */
export function schemeFromParameters(
  scheme: Scheme,
  words: FormulaWords,
  cells: (name: string) => ParameterCell | null,
): ParametersRead {
  const reader = new Reader(words, cells);
  const names = parameterNames(scheme);
  const profiles = scheme.profiles.map((profile, p) => readProfile(reader, names, profile, p));
  const { block } = scheme.rules;
  const bands = block.enabled && block.source ? reader.bands(names, null, 'block', block.bands) : block.bands;
  const threshold = block.enabled ? reader.blockDigit(names.scheme('blockDigit'), block.threshold) : block.threshold;
  const missing = reader.choice('missing', names.scheme('missing'), scheme.missing);
  const segmentation = readSegmentation(reader, names, scheme.segmentation);
  const { referenceDate } = scheme;
  return {
    scheme: {
      ...scheme,
      referenceDate: countsYears(scheme) ? reader.date(names.scheme('referenceDate'), referenceDate) : referenceDate,
      profiles,
      segmentation,
      missing,
      rules: { ...scheme.rules, block: { ...block, bands, threshold } },
    },
    problems: reader.problems,
  };
}

function readProfile(reader: Reader, names: ParameterNames, profile: Profile, p: number): Profile {
  const criteria = profile.criteria.map((criterion, k): Criterion => {
    const bands = reader.bands(names, p, k, criterion.bands);
    const same = JSON.stringify(bands) === JSON.stringify(criterion.bands);
    return same ? criterion : { ...criterion, bands, origin: { kind: 'typed' } };
  });
  const { weights, loyalty } = profile;
  const FOUR = [1, 2, 3, 4] as const;
  const values = weights && reader.weights(FOUR.map((k) => names.profile(p, `weight${k}`)));
  return {
    ...profile,
    criteria: criteria as Profile['criteria'],
    weights: weights && { ...weights, values: values ?? weights.values },
    loyalty: loyalty && {
      ...loyalty,
      mode: reader.choice('loyaltyMode', names.profile(p, 'loyaltyMode'), loyalty.mode),
      relative:
        reader.choice('loyaltyRelative', names.profile(p, 'loyaltyRelative'), loyalty.relative ? 'yes' : 'no') ===
        'yes',
      factors: ([1, 2, 3] as const).map((k) =>
        reader.number(names.profile(p, `factor${k}`), loyalty.factors[k - 1]!),
      ) as [number, number, number],
    },
  };
}

/** The share cut and the amounts, of everybody and of each family. */
function readSegmentation(reader: Reader, names: ParameterNames, segmentation: Segmentation): Segmentation {
  const shareCut = reader.fraction(names.scheme('shareCut'), segmentation.shareCut);
  const { amounts, reading } = segmentation;
  if (reading === 'digit' || amounts === 'propose') return { ...segmentation, shareCut };
  let families = 0;
  const read = amounts.map(({ family, amount }) => {
    const name = names.scheme(family === null ? 'amount' : `familyAmount${++families}`);
    return { family, amount: reader.cut(name, amount) };
  });
  return { ...segmentation, shareCut, amounts: read };
}

/** Reads named cells, and remembers what was wrong with them. */
class Reader {
  readonly problems: ParameterProblem[] = [];

  constructor(
    private readonly words: FormulaWords,
    private readonly cells: (name: string) => ParameterCell | null,
  ) {}

  number(name: string, before: number): number {
    const value = this.cells(name)?.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.refuse(name, 'notNumber', before);
  }

  fraction(name: string, before: number): number {
    const value = this.number(name, before);
    return value >= 0 && value <= 1 ? value : this.refuse(name, 'notFraction', before);
  }

  /** A day as Excel counts them, as an ISO date. */
  date(name: string, before: string | null): string | null {
    const value = this.cells(name)?.value;
    return typeof value === 'number' && isDateSerial(value) ? isoOfSerial(value) : this.refuse(name, 'notDate', before);
  }

  blockDigit(name: string, before: 1 | 2 | 3): 1 | 2 | 3 {
    const value = this.cells(name)?.value;
    return value === 1 || value === 2 || value === 3 ? value : this.refuse(name, 'blockDigit', before);
  }

  /** A number, or null for a blank cell. */
  cut(name: string, before: number | null): number | null {
    const cell = this.cells(name);
    return cell && (cell.value === '' || cell.value === null) ? null : this.number(name, before as number);
  }

  choice<C extends ParameterChoice>(
    choice: C,
    name: string,
    before: (typeof PARAMETER_CHOICES)[C][number],
  ): (typeof PARAMETER_CHOICES)[C][number] {
    const options: readonly (typeof PARAMETER_CHOICES)[C][number][] = PARAMETER_CHOICES[choice];
    const value = String(this.cells(name)?.value ?? '').toLowerCase();
    const found = options.find((option) => this.words.choice(choice, option).toLowerCase() === value);
    return found ?? this.refuse(name, 'choiceUnknown', before);
  }

  /** Four weights that are right together; null where they are not. */
  weights(names: readonly string[]): [number, number, number, number] | null {
    const count = this.problems.length;
    const values = names.map((name) => this.number(name, NaN));
    if (this.problems.length > count) return null;
    try {
      normalWeights(values);
      return values as [number, number, number, number];
    } catch (problem) {
      const id = problem instanceof MethodProblem && problem.id === 'weightsNegative' ? problem.id : 'weightsSum';
      const worst = id === 'weightsNegative' ? names[values.findIndex((value) => value < 0)]! : names[0]!;
      return this.refuse(worst, id, null);
    }
  }

  /** A rule with its three cuts; as before where they make no sense together. */
  bands(names: ParameterNames, p: number | null, k: number | 'block', before: SchemeBands): SchemeBands {
    const count = this.problems.length;
    const boundary: Boundary = this.choice('rule', names.band(p, k, 'rule'), before.boundary);
    const direction: Direction = boundary === 'gt' || boundary === 'gte' ? 'high' : 'low';
    const cells = ([1, 2, 3] as const).map((n) => names.band(p, k, `cut${n}`));
    const cuts = cells.map((name) => this.cut(name, null)) as unknown as Cuts;
    if (this.problems.length > count) return before;
    try {
      checkBands({ direction, boundary, cuts });
      return { direction, boundary, cuts: [...cuts] };
    } catch (problem) {
      const id = problem instanceof MethodProblem && problem.id === 'cutsBlankInside' ? problem.id : 'cutsNotAscending';
      const falling = cuts.findIndex((cut, n) => n > 0 && cut !== null && cut < (cuts[n - 1] ?? -Infinity));
      const blank = cuts.findIndex((cut) => cut === null);
      if (id === 'cutsBlankInside' || falling < 1) return this.refuse(cells[Math.max(0, blank)]!, id, before);
      const at = (n: number): NamedNumber => {
        return { name: cells[n]!, cell: this.cells(cells[n]!)?.address ?? '', value: cuts[n]! };
      };
      return this.refuse(cells[falling]!, id, before, { falls: { from: at(falling - 1), to: at(falling) } });
    }
  }

  private refuse<T>(name: string, id: ParameterProblemId, before: T, more: Pick<ParameterProblem, 'falls'> = {}): T {
    const cell = this.cells(name);
    this.problems.push(cell ? { name, cell: cell.address, id, ...more } : { name, cell: '', id: 'nameMissing' });
    return before;
  }
}
