import { formatNumber, type Language, translator } from '../locales';

/** An end of the numbers that are taken: whether the end itself is. */
interface End {
  readonly at: number;
  readonly taken: boolean;
}

/** The numbers that something takes; null: without an end on that side, or not known. */
export interface SettingRange {
  readonly least: End | null;
  readonly most: End | null;
  /** Whole numbers alone. */
  readonly whole: boolean;
}

/** Numbers tried where none that is taken is known. */
const TRIED = [0.5, 1, 0, 10];
/** Nothing that is told to a tool has an end beyond. */
const FAR = 1e9;
/** Halvings from there to an end as exact as a number is kept. */
const HALVINGS = 90;

/**
 * The range of a number by what takes it, so that no list of ranges can say other than the tools' own schemas.
 * @param accepts whether a number is taken; what is taken lies together
 * @param known a number that is taken, where there is one
 */
export function settingRange(accepts: (value: number) => boolean, known: number | null): SettingRange {
  const from = [...(known === null ? [] : [known]), ...TRIED].find(accepts);
  if (from === undefined) return { least: null, most: null, whole: false };
  const whole = Number.isInteger(from) && !accepts(from + 0.5) && !accepts(from - 0.5);
  const settled = whole && (accepts(from + 1) || accepts(from - 1));
  const end = (far: number): End | null => {
    if (accepts(far)) return null;
    let [inside, outside] = [from, far];
    for (let k = 0; k < HALVINGS; k++) {
      const middle = (inside + outside) / 2;
      const tried = settled ? Math.round(middle) : middle;
      if (tried === inside || tried === outside) break;
      if (accepts(tried)) inside = tried;
      else outside = tried;
    }
    const at = Number(inside.toPrecision(9)) + 0;
    const near = Math.abs(at) < 1e-9 ? 0 : at;
    return { at: near, taken: accepts(near) };
  };
  return { least: end(-FAR), most: end(FAR), whole: settled };
}

/** A range in words, each end with a percentage beside a part of a whole: "from 0 (0 %) to 1 (100 %)". */
export function rangeWords(
  { least, most, whole }: SettingRange,
  unit: 'fraction' | 'number',
  language: Language,
): string {
  const t = translator(language);
  const figure = ({ at }: End): string =>
    unit === 'fraction'
      ? `${formatNumber(at, 'number', language)} (${formatNumber(at, 'fraction', language)})`
      : formatNumber(at, 'number', language);
  const ends = [
    ...(least ? [t(least.taken ? 'cli.range.least' : 'cli.range.above', { value: figure(least) })] : []),
    ...(most ? [t(most.taken ? 'cli.range.most' : 'cli.range.below', { value: figure(most) })] : []),
  ];
  return [
    t(whole ? 'cli.range.whole' : 'cli.range.number'),
    ...(ends.length ? [ends.join(t('cli.range.and'))] : []),
  ].join(' ');
}
