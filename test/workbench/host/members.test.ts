import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { implementedMembers } from '../../../src/workbench/host';
import levels from '../../../src/workbench/host/protocol/levels.json';
import { requirementLevels } from '../support/requirementLevels';
import { wireNames } from '../support/wireNames';
import { usedMembers } from '../support/usedMembers';

const LEVELS_FILE = join(process.cwd(), 'src/workbench/host/protocol/levels.json');
/** The rooms that may call Office.js. */
const ROOMS = ['excel', 'commands', 'taskpane', 'functions', 'entry'];

const src = join(process.cwd(), 'src');
function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
const room = (name: string): string[] => {
  try {
    return sources(join(src, name));
  } catch {
    return [];
  }
};

/** ExcelApi 1.x at which the pinned client ends: of newer members it has no call to compare with. */
const CLIENT_LEVEL = 15;
const levelOf = (member: string): number => {
  const [cls = '', name = ''] = member.split('.');
  return (levels as Record<string, Record<string, number>>)[cls]?.[name] ?? 1;
};

describe('the members of the object model', () => {
  const documented = requirementLevels();
  const implemented = [...implementedMembers()].filter((member) => !member.includes('._'));

  test('that are implemented exist in Office.js', () => {
    const services = /^Microsoft\./;
    const unknown = implemented.filter((member) => {
      const [cls = '', name = ''] = member.split('.');
      return !services.test(member) && documented[cls]?.[name] === undefined;
    });
    expect(unknown).toEqual([]);
  });

  test('carry the requirement levels of the type declarations (UPDATE_LEVELS=1 writes them anew)', () => {
    const wanted: Record<string, Record<string, number>> = {};
    for (const member of implemented.sort()) {
      const [cls = '', name = ''] = member.split('.');
      const level = documented[cls]?.[name] ?? 1;
      if (level > 1) (wanted[cls] ??= {})[name] = level;
    }
    if (process.env['UPDATE_LEVELS']) writeFileSync(LEVELS_FILE, `${JSON.stringify(wanted, null, 2)}\n`);
    else expect(levels).toEqual(wanted);
  });

  test('are called on the wire as the host takes them for', () => {
    const wires = wireNames();
    const first = (name: string): string =>
      name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
    const apart = implemented
      .filter((member) => !/\.(on[A-Z]\w*|items|getItem)$/.test(member) && levelOf(member) <= CLIENT_LEVEL)
      .map((member) => ({ member, wire: wires.get(member) }))
      .filter(({ member, wire }) => wire === undefined || first(wire) !== member.split('.')[1]);
    expect(apart).toEqual([]);
  });

  test('that src uses are implemented', () => {
    const used = usedMembers(ROOMS.flatMap(room));
    const missing = used.filter(({ member }) => !implementedMembers().has(member));
    expect(missing.map(({ member, where }) => `${member} (${where})`)).toEqual([]);
  });

  test('that a source uses are found, an unknown one by its name and place', () => {
    const fixture = join(process.cwd(), 'test/workbench/support/fixtures/usesExcel.ts');
    const used = usedMembers([fixture]);
    expect(used.map(({ member }) => member)).toEqual(
      expect.arrayContaining([
        'Workbook.worksheets',
        'WorksheetCollection.getActiveWorksheet',
        'Worksheet.getRange',
        'Range.values',
        'Range.format',
        'RangeFill.color',
        'Worksheet.onChanged',
        'Range.showCard',
      ]),
    );
    const missing = used.filter(({ member }) => !implementedMembers().has(member));
    expect(missing.map(({ member }) => member)).toEqual(['Range.showCard']);
    expect(missing[0]!.where).toMatch(/usesExcel\.ts:\d+/);
    expect(readFileSync(fixture, 'utf8')).toContain('showCard');
  });
});
