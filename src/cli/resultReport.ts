import { cellAddress } from '../files';
import {
  agreementSentences,
  columnHeader,
  formatCount,
  formatList,
  formatPercent,
  type Language,
  resultColumns,
  roleName,
  segmentName,
  translator,
  wordsOf,
} from '../locales';
import { startsBeyondLines } from './startsBeyond';
import { reportWords } from '../locales/tools/report';
import { type Classification, SEGMENT_LABELS, summarise } from '../method';
import type { ClientFile } from './clientFile';

/** The largest clients, as the pane offers them: they make this part of the turnover. */
const LARGEST = 0.8;

/** Counts per digit and segment, what people decided, conflicts, and the first clients of the priority list. */
export function resultReport(
  classification: Classification,
  { area }: Pick<ClientFile, 'area'>,
  language: Language,
): string[] {
  const t = translator(language);
  const { scheme } = classification;
  const summary = summarise(classification);
  const {
    clients,
    coded,
    digits,
    segments,
    withoutSegment,
    blocked,
    conflicts,
    sameDigit,
    classA,
    estimated,
    estimatedOver,
    sharesOver,
  } = summary;
  const heads = ['4', '3', '2', '1', t('cli.result.blank')];
  const names = ([1, 2, 3, 4] as const).map((k) => columnHeader(`digit${k}`, scheme, language));
  const rows = digits.map((counts, k) => [
    names[k]!,
    ...[4, 3, 2, 1, 0].map((digit) => formatCount(counts[digit]!, language)),
  ]);
  const lines = [`${t('cli.result.digits')}:`, ...table([['', ...heads], ...rows]), ''];
  const counted = SEGMENT_LABELS.filter((label, k) => k < 4 || segments[label] > 0);
  const segmentRow = [...counted.map((label) => segments[label]), withoutSegment].map((n) => formatCount(n, language));
  const segmentNames = [...counted.map((label) => segmentName(label, scheme, language)), t('words.segments.none')];
  lines.push(`${t('cli.result.segments')}:`, ...table([segmentNames, segmentRow], false), '');
  const { agreement, portfolio } = classification;
  if (agreement) {
    const column = area.column + agreement.sourceColumn;
    const cellOf = (client: number): string => cellAddress(area.row + portfolio.sourceRows[client]!, column);
    const { counted, unknown } = agreementSentences(agreement, cellOf, scheme, language);
    if (counted) lines.push(counted);
    if (unknown) lines.push(`! ${unknown}`);
  }
  if (coded < clients) {
    const missing = clients - coded;
    lines.push(
      clients === 1 ? t('cli.result.codedOnly') : t('cli.result.coded', { count: coded, coded, clients, missing }),
    );
  }
  lines.push(...startsBeyondLines(classification, { area }, language).map((line) => `! ${line}`));
  const say = wordsOf(reportWords, language);
  for (const { by, count } of estimated) lines.push(`! ${say(`estimated.${by}`, { count })}`);
  if (estimatedOver) lines.push(`! ${t('editing.share.over', { count: estimatedOver })}`);
  if (sharesOver) lines.push(`! ${t('method.warning.shareOver', { ...sharesOver })}`);
  if (blocked) lines.push(t('cli.result.blocked', { count: blocked }));
  if (conflicts) lines.push(`${t('method.warning.conflicts', { count: conflicts })} ${otherReading(scheme, language)}`);
  for (const { position, digit, count } of sameDigit) {
    lines.push(`! ${t('method.warning.sameDigit', { column: names[position]!, count, clients, digit })}`);
  }
  if (classA?.unusual) lines.push(`! ${t('method.warning.classA', { share: formatPercent(classA.share, language) })}`);
  const first = firstClients(classification, language);
  return first.length > 0 ? [...lines, '', ...first] : lines;
}

/** Readings of high turnover that are not the one in force, as options. */
function otherReading({ segmentation }: Classification['scheme'], language: Language): string {
  const t = translator(language);
  const isMost = segmentation.reading === 'cumulative' && segmentation.level === LARGEST;
  const readings = [
    ...(isMost ? [] : [t('cli.result.readingMost')]),
    ...(segmentation.reading === 'digit' ? [] : [t('cli.result.readingDigit')]),
  ];
  return t('cli.result.conflictsHow', { readings: formatList(readings, language, 'disjunction') });
}

/** Nothing where no client has a place. */
function firstClients(classification: Classification, language: Language): string[] {
  const { portfolio, rank } = classification;
  const first = Array.from(rank.keys())
    .filter((client) => rank[client]! > 0)
    .sort((a, b) => rank[a]! - rank[b]!)
    .slice(0, 10);
  if (first.length === 0) return [];
  const columns = resultColumns(classification, ['rank', 'code', 'total', 'segment'], language);
  const heads = [columns[0]!.header, roleName('name', language), ...columns.slice(1).map(({ header }) => header)];
  const rows = first.map((client) => {
    const [place, ...rest] = columns.map(({ cells }) => String(cells[client]));
    return [place!, portfolio.names[client]!, ...rest];
  });
  return [`${translator(language)('cli.result.first', { count: first.length })}:`, ...table([heads, ...rows])];
}

/** Rows in columns: figures to the right, words to the left; long names cut with an ellipsis. */
export function table(rows: readonly (readonly string[])[], ruled = true): string[] {
  const short = rows.map((row) => row.map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)));
  const widths = short[0]!.map((_, k) => Math.max(...short.map((row) => row[k]!.length)));
  const figures = short[0]!.map((_, k) => short.slice(1).every((row) => /^[\d.,\s%]*$/.test(row[k]!)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, k) => (figures[k] ? cell.padStart(widths[k]!) : cell.padEnd(widths[k]!))).join('  ')}`.trimEnd();
  const [head, ...body] = short.map(line);
  return ruled ? [head!, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body] : [head!, ...body];
}
