import { AMOUNT } from '../numberFormats';
import type { Page } from './page';

/** A client's figures on the sheets, in the order of their columns. */
export const FIGURES = [
  'own',
  'direct',
  'network',
  'total',
  'multiplier',
  'before',
  'after',
  'lower',
  'higher',
] as const;

/** A client's figures, in the order of {@link FIGURES}; '' where there is none. */
export function figuresOf({ report }: Pick<Page, 'report'>, i: number): (readonly [number | '', string])[] {
  const own = report.own[i]!;
  const total = report.total[i]!;
  const known = Number.isNaN(own) ? 0 : own;
  return [
    [Number.isNaN(own) ? '' : own, AMOUNT],
    [report.direct[i]!, AMOUNT],
    [total - known, AMOUNT],
    [total, AMOUNT],
    [own > 0 ? total / own : '', '0.00'],
    [report.rankBefore[i]!, '0'],
    [report.rankAfter[i]!, '0'],
    [report.lower[i]!, AMOUNT],
    [report.higher[i]!, AMOUNT],
  ];
}
