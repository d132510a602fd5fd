import { patchWorkbook } from '../../src/files';
import { flatten, packed } from '../../fuzz/flatPackage';
import { readWhole } from '../../fuzz/readings';
import { SEEDS } from '../../fuzz/seeds';
import { fuzz as csv } from '../../fuzz/targets/csv';
import { fuzz as patch } from '../../fuzz/targets/patch';
import { fuzz as xlsx } from '../../fuzz/targets/xlsx';

/** What `npm run fuzz` begins with: were a seed refused, the fuzzer would look at refusals only. */
describe('the fuzzer’s targets', () => {
  const targets = { csv, patch, xlsx };
  const cases = Object.entries(targets).flatMap(([name, target]) =>
    SEEDS[name]!.map((seed, k) => [name, k, target, seed] as const),
  );
  it.each(cases)('%s comes through seed %i', async (_name, _k, target, seed) => {
    expect(seed.length).toBeLessThanOrEqual(4096);
    await expect(target(seed)).resolves.toBeUndefined();
  });

  it.each(SEEDS['xlsx']!.map((seed, k) => [k, seed] as const))('workbook %i is read, not refused', (_k, seed) => {
    const opened = readWhole(packed(seed))!;
    expect(opened.sheets[0]!.usedRange).not.toBeNull();
  });

  it('notices a result that does not hold what it held', async () => {
    const parts = Object.fromEntries(
      Buffer.from(SEEDS['patch']![0]!)
        .toString('utf8')
        .split(/^@@ /m)
        .slice(1)
        .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1).trimEnd()]),
    );
    expect(Buffer.from(flatten(parts)).equals(Buffer.from(SEEDS['patch']![0]!))).toBe(true);
    const before = readWhole(packed(Buffer.from(flatten(parts))))!;
    const other = patchWorkbook(before, {
      sheets: [{ sheet: 'A', cells: [{ row: 0, column: 0, values: [['otro']] }] }],
    });
    const { compare } = await import('../../fuzz/targets/patch');
    expect(() => compare(before, readWhole(other)!, 'A')).toThrow('cell 0, 0');
  });
});
