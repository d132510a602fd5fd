import type { RawTable } from '../../src/portfolio';
import type { Content, HeaderFixture } from './headerFixtures';

/** A table at A1. */
export const table = (cells: readonly (readonly unknown[])[], more: Partial<RawTable> = {}): RawTable => ({
  cells,
  firstRow: 0,
  firstColumn: 0,
  ...more,
});

const CELLS: Readonly<Record<Content, (i: number) => unknown>> = {
  code: (i) => `C${String(i).padStart(3, '0')}`,
  number: (i) => 10_000 + 7 * i,
  taxId: (i) => `B${48_000_000 + 13 * i}`,
  name: (i) => `Talleres ${['Ana', 'Bilbao', 'Cruz', 'Deba'][i % 4]} ${i} SL`,
  town: (i) => ['Bilbao', 'Vigo', 'Cali'][i % 3],
  amount: (i) => 1500.25 * (i + 1),
  count: (i) => i % 5,
  fraction: (i) => ((i * 37) % 100) / 100,
  percent: (i) => (i * 37) % 100,
  years: (i) => (i * 13) % 17,
  calendarYear: (i) => 2001 + (i % 20),
  dateText: (i) => `20${10 + (i % 10)}-0${1 + (i % 9)}-15`,
  dateSerial: (i) => 41_000 + 31 * i,
  kind: (i) => ['Actual', 'Potencial', 'Perdido', 'Cliente'][i % 4],
  word: (i) => ['Norte', 'Sur', 'Centro'][i % 3],
  position: (i) => ['débil', 'Media', 'buena'][i % 3],
  empty: () => '',
};

/** The fixture's header with clients below it. */
export function tableOf(fixture: HeaderFixture, clients = 24): RawTable {
  const rows = Array.from({ length: clients }, (_, i) => fixture.columns.map(([, content]) => CELLS[content](i)));
  return table([fixture.columns.map(([header]) => header), ...rows]);
}
