import type { Cell } from '../engine/engine';
import { shownText } from './numberFormat';

/** The criteria of `filter.apply`, as Office.js gives them. */
export type Criteria = Record<string, unknown>;

/** Whether a cell stays visible under a filter; kinds of filter that nobody imitated keep everything. */
export function passes(criteria: Criteria, cell: Cell | undefined, format: string): boolean {
  const text = shownText(cell?.value ?? null, format);
  switch (criteria['filterOn']) {
    case 'Values': {
      const values = (criteria['values'] as unknown[] | undefined) ?? [];
      return values.some((v) => typeof v === 'string' && v.toLowerCase() === text.toLowerCase());
    }
    case 'Custom': {
      const first = matches(String(criteria['criterion1'] ?? ''), cell, text);
      if (criteria['criterion2'] === undefined || criteria['criterion2'] === null) return first;
      const second = matches(String(criteria['criterion2']), cell, text);
      return criteria['operator'] === 'Or' ? first || second : first && second;
    }
    default:
      return true;
  }
}

/** `>=10`, `<>x`, `=A*`: a comparison as a filter takes it. */
function matches(criterion: string, cell: Cell | undefined, text: string): boolean {
  const [, sign = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const value = cell?.value;
  if (!Number.isNaN(number) && typeof value === 'number') {
    return {
      '=': value === number,
      '<>': value !== number,
      '<': value < number,
      '<=': value <= number,
      '>': value > number,
      '>=': value >= number,
    }[sign]!;
  }
  if (sign !== '=' && sign !== '<>') return false;
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'is').test(text) === (sign === '=');
}
