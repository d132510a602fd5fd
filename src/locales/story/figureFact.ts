import type { DigitExplanation, FigurePart, Scheme } from '../../method';
import { decimalsThatDecide } from '../explanationSentence';
import { formatDate } from '../days';
import { formatFixed } from '../figuresTogether';
import { formatList, formatNumber } from '../numbers';
import type { Language } from '../languages';
import { translator } from '../translator';
import { unitOf } from '../terms';

/** As many parts of a sum as a sentence names; of more, one less and what the others come to. */
const PARTS = 4;
/** As many names as it lists. */
const NAMES = 6;

/** What a digit's value was worked out from, as a sentence; null where a column holds it, or where there is none. */
export function figureFact(why: DigitExplanation, scheme: Scheme, language: Language): string | null {
  const { figure } = why;
  if (!figure) return null;
  const t = translator(language);
  // What is added up has the same decimals: whole, or cents of every part.
  const cents = hasCents(figure);
  const number = (value: number): string =>
    cents ? formatFixed(value, language, 2) : formatNumber(value, 'number', language);
  const amount = ({ value, fraction }: FigurePart): string =>
    fraction ? formatNumber(value, 'fraction', language) : number(value);
  const part = (one: FigurePart): string => t('why.figure.part', { header: one.header, value: amount(one) });
  const judged = scheme.profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === why.criterion);
  const unit = judged ? unitOf(judged) : 'number';
  const decimals = decimalsThatDecide(why.value, [why.met, why.better]);
  // Sums show their cents: else the parts would not add up to them.
  const value = unit === 'amount' ? number(why.value) : formatNumber(why.value, unit, language, decimals);
  switch (figure.kind) {
    case 'sum': {
      if (figure.parts.length === 0) return null;
      const named = figure.parts.length > PARTS ? figure.parts.slice(0, PARTS - 1) : figure.parts;
      const rest = figure.parts.slice(named.length);
      const sum = rest.reduce((all, one) => all + one.value, 0);
      const first = named.map((one, k) => {
        if (k === 0) return part(one);
        return one.value < 0 ? ` − ${part({ ...one, value: -one.value })}` : ` + ${part(one)}`;
      });
      const more = rest.length ? ` + ${t('why.figure.more', { count: rest.length, value: number(sum) })}` : '';
      return t('why.figure.equals', { value, parts: first.join('') + more });
    }
    case 'count': {
      const { above, of } = figure;
      const count = t(why.criterion === 'families' ? 'why.figure.families' : 'why.figure.count', { value, of });
      if (above.length === 0) return `${count}.`;
      const named = above.length > NAMES ? above.slice(0, NAMES - 1) : above;
      const more = above.length - named.length;
      const names = more ? [...named, t('why.figure.moreNames', { count: more })] : named;
      return t('why.figure.named', { count, names: formatList(names, language) });
    }
    case 'years': {
      const days = { from: formatDate(figure.from, language), to: formatDate(figure.to, language) };
      return t(figure.from.length > 4 ? 'why.figure.years' : 'why.figure.calendarYears', { value, ...days });
    }
    case 'difference':
      return t('why.figure.equals', { value, parts: `${part(figure.a)} − ${part(figure.b)}` });
    case 'share':
      if (figure.a.value < 0) {
        return t('why.figure.creditNotes', { value, header: figure.a.header, ours: amount(figure.a) });
      }
      return t('why.figure.equals', { value, parts: `${part(figure.a)} ÷ ${part(figure.b)}` });
    case 'ratio':
      return t('why.figure.equals', { value, parts: `${part(figure.a)} ÷ ${part(figure.b)}` });
    case 'growth': {
      const ends = { first: part(figure.a), last: part(figure.b), value, periods: figure.yearly };
      if (!Number.isFinite(why.value)) return t('why.figure.fromNothing', ends);
      return t(figure.yearly === null ? 'why.figure.growth' : 'why.figure.yearly', ends);
    }
    case 'estimate': {
      const { by, from, perHead } = figure;
      const ours = figure.ours ? part(figure.ours) : '';
      const told = { value, ours, from: part(from), count: from.value };
      if (by === 'equalSplit') {
        return t(
          figure.ours && figure.ours.value <= 0 ? 'why.figure.estimate.nothing' : 'why.figure.estimate.equalSplit',
          told,
        );
      }
      if (by === 'declared') {
        return t(figure.ours ? 'why.figure.estimate.declared' : 'why.figure.estimate.declaredShare', told);
      }
      return t('why.figure.estimate.sector', { ...told, perHead: number(perHead!) });
    }
  }
}

/** Whether it is added up from parts that are not all whole. */
function hasCents(figure: NonNullable<DigitExplanation['figure']>): boolean {
  if (figure.kind !== 'sum' && figure.kind !== 'difference') return false;
  const parts = figure.kind === 'sum' ? figure.parts : [figure.a, figure.b];
  return parts.some(({ value }) => !Number.isInteger(value));
}
