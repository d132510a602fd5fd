import type { EngineName } from '../engine/engine';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { absoluteAddress, parseReference, quoteSheet } from './area';
import { checkFits } from './rangeRef';
import type { Book, CellsOf } from './book';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_CELL = /^([a-z]{1,3}\d{1,7}|r\d*|c\d*|r\d*c\d*)$/i;

/** Refuses what Excel takes for no name: spaces, signs, cell addresses, more than 255 characters. */
export function checkName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.length > 255 || !ALLOWED.test(name) || LIKE_CELL.test(name)) {
    throw invalidArgument(`${JSON.stringify(name)} cannot be a name`);
  }
}

/** Defined names; the engine keeps them, moves them with their cells and calculates with them. */
export class NameList {
  constructor(private readonly book: Book) {}

  /** Names of the workbook (null) or of one sheet. */
  in(sheet: string | null): readonly EngineName[] {
    return this.book.engine
      .names()
      .filter((name) => name.sheet === sheet)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  find(name: string, sheet: string | null): EngineName | undefined {
    const wanted = name.toLowerCase();
    return this.in(sheet).find((n) => n.name.toLowerCase() === wanted);
  }

  /** The name as it is now, by its id: an object of the client may be older than its last change. */
  current(id: string): EngineName {
    const name = this.book.engine.names().find((n) => n.id === id);
    if (!name) throw itemNotFound('name');
    return name;
  }

  /** Adds a name for a range or a formula (with or without `=`). */
  add(name: unknown, target: CellsOf | string, comment: string, sheet: string | null): EngineName {
    checkName(name);
    const taken = this.find(name, sheet) ?? (sheet === null ? this.book.tables.find(name) : undefined);
    if (taken) throw new HostError('ItemAlreadyExists');
    const added: EngineName = {
      id: `name${this.book.nextSerial()}`,
      name,
      formula: typeof target === 'string' ? this.formula(target) : this.reference(target),
      comment,
      hidden: false,
      sheet,
    };
    this.book.engine.setName(added);
    return added;
  }

  set(id: string, patch: Partial<Pick<EngineName, 'comment' | 'hidden' | 'formula'>>): void {
    const name = this.current(id);
    const formula = patch.formula === undefined ? name.formula : this.formula(patch.formula);
    this.book.engine.setName({ ...name, ...patch, formula });
  }

  remove(id: string): void {
    this.current(id);
    this.book.engine.removeName(id);
  }

  /** The range that a name refers to; undefined when it is a value, a formula or `#REF!`. */
  rangeOf(name: EngineName): CellsOf | undefined {
    const reference = parseReference(name.formula);
    if (!reference || reference.sheet === null) return undefined;
    const sheet = this.book.findSheet(reference.sheet);
    return sheet === undefined ? undefined : { sheet, area: reference.area };
  }

  /** `='Data 2024'!$A$1:$B$4` or `=0.5*2`, with plain sheet names unquoted as Excel shows them. */
  shownFormula(name: EngineName): string {
    const reference = parseReference(name.formula);
    if (!reference || reference.sheet === null) return `=${name.formula}`;
    return `=${quoteSheet(reference.sheet)}!${absoluteAddress(reference.area)}`;
  }

  private reference(range: CellsOf): string {
    return `${quoteSheet(this.book.sheetName(range.sheet))}!${absoluteAddress(range.area)}`;
  }

  private formula(text: string): string {
    const body = text.replace(/^=/, '').trim();
    if (body === '') throw invalidArgument('a name needs a reference or a formula');
    const reference = parseReference(body);
    if (reference) {
      const sheet = reference.sheet === null ? this.book.engine.activeSheet() : this.book.findSheet(reference.sheet);
      if (!sheet) throw itemNotFound(`worksheet ${reference.sheet}`);
      checkFits(reference.area);
      return this.reference({ sheet, area: reference.area });
    }
    // Excel's limits of a formula and of a text in it.
    if (body.length > 8192) throw invalidArgument('a formula of more than 8192 characters');
    if ([...body.matchAll(/"((?:[^"]|"")*)"/g)].some(([, inner]) => inner!.replaceAll('""', '"').length > 255))
      throw invalidArgument('a text of more than 255 characters in a formula');
    if (!this.book.engine.soundFormula(`=${body}`)) throw invalidArgument(`${text} is no formula`);
    return body;
  }
}
