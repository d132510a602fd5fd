import {
  ExcelProblem,
  type HeadedSheet,
  type ClientTable,
  type StandingReport,
  type AnswerOf,
  type RequestOf,
} from '../../src/excel';
import { withKept } from '../../src/excel/settings/keptState';
import { MemoryColumns } from './memoryColumns';

/** Sheets of their own in a workbook in memory: reports, the history, schemes, the sample. */
export class MemorySheets extends MemoryColumns {
  /** Sheets beside the client table, from A1, by name. */
  readonly sheets = new Map<string, readonly (readonly unknown[])[]>();

  async readHeaded(kindOf: (first: readonly unknown[]) => string | null): Promise<readonly HeadedSheet[]> {
    return [...this.sheets].flatMap(([sheetName, rows]) => {
      const kind = kindOf(rows[0] ?? []);
      return kind === null ? [] : [{ kind, sheetId: `{${sheetName}}`, sheetName, rows }];
    });
  }

  async appendRows({ appends, scheme }: RequestOf<'appendRows'>): Promise<AnswerOf<'appendRows'>> {
    this.fail('appendRows');
    const before = new Map(this.sheets);
    const stateBefore = this.state;
    if (scheme) this.state = withKept(this.state, { scheme });
    for (const { sheetId, name, headers, row, rows } of appends) {
      const key = sheetId?.slice(1, -1) ?? name;
      const cells = (this.sheets.get(key) ?? []).map((line) => [...line]);
      for (const { column, text } of headers) (cells[0] ??= [])[column] = text;
      rows.forEach((line, k) => (cells[row + k] = [...line]));
      const width = Math.max(...cells.map((line) => line.length));
      this.sheets.set(
        key,
        cells.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? '')),
      );
    }
    const [{ name, rows, row }] = appends as readonly [RequestOf<'appendRows'>['appends'][number]];
    const report = { sheetName: name, address: `A${row + 1}:Z${row + rows.length}`, rows: rows.length };
    this.done.push({
      what: 'appendRows',
      ...report,
      back: () => {
        this.sheets.clear();
        for (const [key, cells] of before) this.sheets.set(key, cells);
        this.state = stateBefore;
      },
    });
    return { ...report, cells: 0, ...(scheme ? { workbook: this.state } : {}) };
  }

  /** Sheets of tools that were asked for, and what the user noted on those that stand. */
  readonly printed: RequestOf<'printSheets'>[] = [];

  readonly notes = new Map<string, string>();

  readonly sheetsShown: string[] = [];

  /** Sheets with schemes, and the text on the sheet in front. */
  readonly schemeSheets: RequestOf<'printSheets'>['sheets'][number][] = [];

  schemeText: string | null = null;

  async writeSchemeSheet(sheet: RequestOf<'printSheets'>['sheets'][number]): Promise<AnswerOf<'writeSchemeSheet'>> {
    this.fail('writeSchemeSheet');
    const { name } = sheet.sheet;
    const how = this.schemeSheets.some(({ id }) => id === sheet.id) ? 'anew' : 'new';
    this.schemeSheets.push(sheet);
    const back = (): void => void this.schemeSheets.pop();
    this.done.push({ what: 'writeSchemeSheet', sheetName: name, address: 'A1:C9', rows: 1, back });
    return { id: sheet.id, sheetName: name, address: 'A1:C9', how, left: null, rowsInserted: 0, findings: [] };
  }

  async readSchemeText(): Promise<string> {
    this.fail('readSchemeText');
    if (this.schemeText === null) throw new ExcelProblem('noScheme', { sheet: 'Clientes' });
    return this.schemeText;
  }

  async standingSheets(ids: readonly string[]): Promise<ReadonlyMap<string, StandingReport>> {
    this.fail('standingSheets');
    return new Map(
      ids.flatMap((id) => {
        const printed = this.printed.findLast(({ tool }) => tool?.id === id);
        if (!printed) return [];
        const { name, cells, madeFrom = null } = printed.sheets[0]!.sheet;
        const about = String(cells.find(({ look }) => look === 'subtitle')?.value ?? '');
        return [[id, { sheetName: name, about, madeFrom }]];
      }),
    );
  }

  async readNotes(): Promise<ReadonlyMap<string, string>> {
    this.fail('readNotes');
    return this.notes;
  }

  async printSheets(request: RequestOf<'printSheets'>): Promise<AnswerOf<'printSheets'>> {
    this.fail('printSheets');
    const { sheets, tool } = request;
    const stood = this.printed.some((other) => other.tool?.id === tool?.id);
    const stateBefore = this.state;
    this.printed.push(request);
    if (tool) this.state = withKept(this.state, tool);
    const sheetName = sheets[0]!.sheet.name;
    this.done.push({
      what: 'printSheets',
      sheetName,
      address: 'A1:H9',
      rows: sheets.length,
      back: () => {
        this.printed.pop();
        this.state = stateBefore;
      },
    });
    return {
      workbook: this.state,
      sheets: sheets.map(({ id, sheet }) => ({
        id,
        sheetName: sheet.name,
        address: 'A1:H9',
        how: stood ? 'anew' : 'new',
        left: null,
        rowsInserted: 0,
        findings: stood ? ['Vital: otra cosa'] : [],
      })),
    };
  }

  async showSheet(id: string): Promise<void> {
    this.fail('showSheet');
    this.sheetsShown.push(id);
  }

  async insertSample(): Promise<ClientTable> {
    this.fail('insertSample');
    if (!this.sample) throw new ExcelProblem('other');
    this.table = this.sample;
    return this.sample;
  }

  /** Templates that were put on sheets. */
  readonly templates: RequestOf<'insertTemplate'>[] = [];

  async insertTemplate(template: RequestOf<'insertTemplate'>): Promise<AnswerOf<'insertTemplate'>> {
    this.fail('insertTemplate');
    this.templates.push(template);
    const place = { sheetName: template.sheetName, address: 'A1:T2' };
    this.done.push({
      what: 'insertTemplate',
      ...place,
      rows: template.rows.length,
      back: () => void this.templates.pop(),
    });
    return place;
  }
}
