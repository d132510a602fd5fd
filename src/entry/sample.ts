import type { Language } from '../locales';
import { sampleTable } from '../portfolio';

/** The sample's table without the title rows above it: on its own sheet it becomes an Excel table. */
export function sampleCells(language: Language): readonly (readonly unknown[])[] {
  const { cells, headerRow } = sampleTable({ language });
  return cells.slice(headerRow);
}
