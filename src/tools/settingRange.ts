import { formatNumber, type Language, wordsOf } from '../locales';
import { settingRangeWords } from '../locales/tools/settingRange';

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

/**
 * A range in words.
 * @param unit of `fraction` each end as a percentage, as it is typed in the pane; of `both` as a number, too, as a terminal
 *   takes either: "of 0 (0%) or more"
 */
export function rangeWords(
  { least, most, whole }: SettingRange,
  unit: 'fraction' | 'both' | 'number',
  language: Language,
): string {
  const say = wordsOf(settingRangeWords, language);
  const figure = ({ at }: End): string => {
    const [number, percent] = [formatNumber(at, 'number', language), formatNumber(at, 'fraction', language)];
    return unit === 'both' ? `${number} (${percent})` : unit === 'fraction' ? percent : number;
  };
  const ends = [
    ...(least ? [say(least.taken ? 'least' : 'above', { value: figure(least) })] : []),
    ...(most ? [say(most.taken ? 'most' : 'below', { value: figure(most) })] : []),
  ];
  return [say(whole ? 'whole' : 'number'), ...(ends.length ? [ends.join(say('and'))] : [])].join(' ');
}
