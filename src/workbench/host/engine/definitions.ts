import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import type { EngineName, EngineTable } from './engine';
import { rangeOf } from './ranges';
import { renameColumn, renameTable } from './structured';

/**
 * A hidden name that keeps Univer's list of names from getting empty: with no names at all it calculates with the
 * formulas as it read them before, the last name's content in them.
 */
const SENTINEL = '_workbench_keeps_names';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** What the definitions need of the engine that they belong to. */
interface Owner {
  readonly unit: string;
  readonly injector: Injector;
  readonly calculation: Calculation;
  mutate(id: string, params: object): void;
  rewriteFormulas(change: (formula: string) => string): void;
}

/** What formulas know by name: defined names and tables. */
export class Definitions {
  constructor(private readonly engine: Owner) {}

  names(): readonly EngineName[] {
    const map = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unit) ?? {};
    return Object.values(map)
      .filter(({ id }) => id !== SENTINEL)
      .map((name) => ({
        id: name.id,
        name: name.name,
        formula: name.formulaOrRefString.replace(/^=/, ''),
        comment: name.comment ?? '',
        hidden: name.hidden ?? false,
        sheet: !name.localSheetId || name.localSheetId === WHOLE_WORKBOOK ? null : name.localSheetId,
      }));
  }

  setName(name: EngineName): void {
    // Univer reads a name that starts with `=` as a formula and any other as a reference.
    const reference = /^('([^']|'')+'|[^'!()+*/&-]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(name.formula);
    this.engine.mutate('formula.mutation.set-defined-name', {
      id: name.id,
      name: name.name,
      formulaOrRefString: reference ? name.formula : `=${name.formula}`,
      comment: name.comment,
      hidden: name.hidden,
      localSheetId: name.sheet ?? WHOLE_WORKBOOK,
    });
    this.forgetParsed();
    this.engine.calculation.needName(name.name, name.formula);
  }

  removeName(id: string): void {
    this.engine.mutate('formula.mutation.set-defined-name', {
      id: SENTINEL,
      name: SENTINEL,
      formulaOrRefString: '=0',
      hidden: true,
      localSheetId: WHOLE_WORKBOOK,
    });
    const name = this.names().find((n) => n.id === id);
    this.engine.mutate('formula.mutation.remove-defined-name', { id, name: name?.name ?? '', formulaOrRefString: '' });
    if (name) this.forgetParsed();
    this.engine.calculation.needName(name?.name ?? '', '');
  }

  /**
   * Univer keeps parsed formulas with the content of the names and tables in them. All are forgotten: those of more than
   * 64 characters are kept by a hash, in which no name is found.
   */
  private forgetParsed(): void {
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  }

  setTable(table: EngineTable, oldName?: string): void {
    if (oldName && oldName !== table.name) {
      this.removeTable(oldName);
      this.engine.rewriteFormulas((formula) => renameTable(formula, oldName, table.name));
    }
    this.forgetParsed();
    this.engine.mutate('formula.mutation.set-super-table', {
      tableName: table.name,
      reference: {
        sheetId: table.sheet,
        range: rangeOf(table.area),
        titleMap: new Map(table.columns.map((name, i) => [name, i])),
      },
    });
    this.engine.calculation.needAll();
  }

  removeTable(name: string): void {
    this.engine.mutate('formula.mutation.remove-super-table', { tableName: name });
    this.engine.calculation.needAll();
  }

  renameTableColumn(table: string, from: string, to: string): void {
    this.engine.rewriteFormulas((formula) => renameColumn(formula, table, from, to));
  }
}
