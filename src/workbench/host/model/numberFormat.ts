import { numfmt } from '@univerjs/core';
import type { CellValue } from '../engine/engine';

/** The text that a cell shows. A width too small for a number (`####`) is not imitated. */
export function shownText(value: CellValue | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format.includes('@') && format !== '@' ? safely(format, value) : value;
  if (format === 'General' || format === '@' || format === '') return general(value);
  return safely(format, value);
}

function safely(format: string, value: CellValue): string {
  try {
    return numfmt.format(format, value, { throws: true });
  } catch {
    return '#'.repeat(8);
  }
}

/** Numbers without a format: eleven significant characters, as an Excel column of usual width shows. */
function general(value: number): string {
  return numfmt.format('General', value);
}

const checked = new Map<string, boolean>();

/** Formats that cannot be one: unbalanced brackets or quotes. A format is parsed once, however many cells get it. */
export function isNumberFormat(format: string): boolean {
  let sound = checked.get(format);
  if (sound === undefined) {
    sound = format === '' || numfmt.isValidFormat(format);
    if (checked.size > 5_000) checked.clear();
    checked.set(format, sound);
  }
  return sound;
}
