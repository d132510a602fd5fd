import { convertedText, conversionRule, inQuotes, type Language, translator } from '../locales';
import {
  columnLetters,
  convertColumn,
  type ConversionChoice,
  type ConvertedCell,
  type Observation,
  type PortfolioReading,
  withConverted,
} from '../portfolio';
import type { ClientFile } from './clientFile';
import { CliProblem } from './problems';

/** Cells shown as examples of what a rule does. */
const SHOWN = 3;

const isText = ({ id }: Observation): boolean => id === 'textNumbers' || id === 'textDates';

/** That texts can be converted, where there are some and nobody asked for it. */
export function textsLeft({ observations }: PortfolioReading, language: Language): string[] {
  return observations.some(isText) ? [`! ${translator(language)('convert.left')}`] : [];
}

/**
 * The file with the texts of the columns that were read as numbers or dates converted: each column by its one rule, which
 * is said with its first cells. Cells with a formula stay as they are.
 * @throws CliProblem `convert` {column, what, how} where the texts of a column leave its rule open
 */
export function convertTexts(
  file: ClientFile,
  { observations, portfolio }: PortfolioReading,
  decimal: ConversionChoice['decimal'],
  language: Language,
): { file: ClientFile; lines: string[] } {
  const t = translator(language);
  const lines: string[] = [];
  const converted: ConvertedCell[] = [];
  for (const { params, sourceColumn } of observations.filter(isText)) {
    const column = String(params.column);
    const conversion = convertColumn(file.table, sourceColumn!, portfolio.sourceRows, { decimal });
    const rule = conversionRule(conversion, language);
    if (conversion.kind === 'numbers' ? conversion.decimal === null : conversion.order === null) {
      const how = t(conversion.kind === 'numbers' ? 'convert.askOption' : 'convert.askDates');
      throw new CliProblem('convert', { column, what: rule.join(' '), how });
    }
    const cells = conversion.cells.filter(({ row, column: at }) => !holdsFormula(file, row, at));
    const shown = cells.slice(0, SHOWN).map(({ row, column: at, before, after }) => {
      const cell = `${columnLetters(file.area.column + at)}${file.area.row + row + 1}`;
      return `${cell} ${inQuotes(before, language)} → ${convertedText(after, conversion.kind, language)}`;
    });
    const more = cells.length > SHOWN ? ' …' : '';
    const counts = [t('convert.counts', { count: cells.length })];
    if (conversion.refused.length) counts.push(t('convert.refused', { count: conversion.refused.length }));
    lines.push(`${t('convert.title', { column })}. ${[...rule, ...counts].join(' ')} ${shown.join('; ')}${more}`);
    converted.push(...cells);
  }
  return { file: { ...file, table: withConverted(file.table, converted), converted }, lines };
}

function holdsFormula({ workbook, area }: ClientFile, row: number, column: number): boolean {
  const cells = workbook?.sheet.content.rows.get(area.row + row);
  return cells?.formulas?.has(area.column + column) ?? false;
}
