import { AMOUNT, FOUR_DIGITS } from '../numberFormats';
import type { Language } from '../../locales';
import { alertsOf, type Explanation, isExplained, SEGMENT_COLOURS, SEGMENT_LABELS, UNKNOWN_DELTA } from '../../method';
import { linesIn, linesOf, type Sheet } from '../../sheet';
import { moreLine, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Watching } from './compute';
import { causeOf, type Page, sayOf, SIGNED } from './page';
import { besidesSayer, partialCode, segmentWord, whySayer } from './why';

/** Widths in characters of what is printed: name, id, segments, codes, total, turnovers, alerts, why and notes. */
const WIDTHS = [26, 9, 13, 13, 8.5, 8.5, 8.5, 12, 12, 17, 45, 20];
const [ID, SEGMENT, CODE, TOTAL, TURNOVER, ALERTS, WHY, NOTES] = [1, 2, 4, 6, 7, 9, 10, 11];
/** Beyond the printed columns: what each cause changed the total by, for the screen. */
const CAUSES = WIDTHS.length;
/** Characters of a cause's column: a long name takes three lines. */
const CAUSE_WIDTH = 26;
/** Clients that are written one by one. */
const MOST = 20_000;

/**
 * Every client who moved, with the sentence that says why, the user's notes, and what each cause did to the total; then of
 * whom only more or less is known, who came, who went, and whom somebody had noted something on before who has not moved this time.
 */
export function movesSheet(watching: Watching, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const { comparison } = watching;
  const explanation = comparison && isExplained(comparison.explanation) ? comparison.explanation : null;
  const causes = explanation?.causes ?? [];
  const widths = [...WIDTHS, ...causes.map(() => CAUSE_WIDTH)];
  const frame = { name: say('movesName'), title: say('movesTitle'), widths, columns: WIDTHS.length };
  return reportSheet(frame, inputs, language, (draft) => {
    if (!comparison) return partHeading(draft, WIDTHS.length, say('none'), [say('noneAbout')]);
    const page: Page = { draft, watching, comparison, inputs, language, say };
    const movers = fallsFirst(comparison);
    const shown = movers.slice(0, MOST);
    const finding = movers.length === 0 ? say('moves.none') : say('moves.title', { count: movers.length });
    // Where nobody moved that is all there is to say of it: no list of nobody.
    const about = [say('moves.about'), ...(causes.length > 0 ? [say('moves.contributions')] : [])];
    partHeading(
      draft,
      WIDTHS.length,
      finding,
      movers.length === 0 ? [] : [...about, ...moreLine(shown.length, movers.length, language)],
    );
    const first: { head: number | null; top: number } = { head: null, top: 0 };
    /** The head over the first part that lists anybody. */
    const headed = (): void => {
      if (first.head !== null) return;
      first.head = draft.row;
      moverHead(page, causes);
      first.top = draft.row;
    };
    if (movers.length > 0) headed();
    const moved = whySayer(comparison, inputs, language);
    const besides = besidesSayer(comparison, inputs, language);
    const why = (client: number): string => [moved(client), besides(client)].filter((text) => text !== '').join(' ');
    const places = new Map(Array.from(explanation?.after ?? [], (client, k) => [client, k]));
    const listed = new Set<string>();
    for (const client of shown) {
      listed.add(comparison.after.ids[client]!);
      moverLine(page, { client, why: why(client), k: places.get(client) }, explanation);
    }
    /** Clients who are told apart from the movers, under a heading of their own. */
    const apart = (title: string, clients: readonly number[], because: (client: number) => string): void => {
      if (clients.length === 0) return;
      draft.down();
      partHeading(draft, WIDTHS.length, title, []);
      headed();
      for (const client of clients.slice(0, MOST)) {
        listed.add(comparison.after.ids[client]!);
        moverLine(page, { client, why: because(client), k: places.get(client) }, explanation);
      }
    };
    const { known } = comparison;
    apart(say('moves.knownTitle', { count: known.length }), known, why);
    // Movers beyond those that are listed have moved, too.
    const told = new Set([...movers, ...known]);
    const stood = (clients: readonly number[]): number[] =>
      clients.filter((client) => !told.has(client) && !listed.has(comparison.after.ids[client]!));
    const blocked = stood(comparison.blocked);
    apart(say('moves.blockedTitle', { count: blocked.length }), blocked, besides);
    const halved = stood(comparison.halved);
    apart(say('moves.halvedTitle', { count: halved.length }), halved, besides);
    comersPart(page, listed, headed);
    notedPart(page, listed, headed);
    const { head, top } = first;
    if (head !== null && draft.row > top) {
      const rows = { row: top, rowCount: draft.row - top, columnCount: 1 };
      draft.notesColumn({ keys: { ...rows, column: ID }, notes: { ...rows, column: NOTES } });
    }
    return head ?? undefined;
  });
}

/** Movers of whom a digit falls before the others, each in their order: who lists them mostly asks why clients fell. */
function fallsFirst({ movers, alerts }: NonNullable<Watching['comparison']>): number[] {
  const falls = (client: number): boolean => alertsOf(alerts[client]!).includes('DIGIT_DOWN');
  return [...movers.filter(falls), ...movers.filter((client) => !falls(client))];
}

function moverHead(page: Page, causes: Explanation['causes']): void {
  const { draft, say } = page;
  draft.put(0, 'head', say('moves.client')).put(ID, 'headText', say('moves.id'));
  draft.put(SEGMENT, 'headText', say('moves.before')).put(SEGMENT + 1, 'headText', say('moves.after'));
  draft.put(CODE, 'headFigure', say('moves.codeBefore')).put(CODE + 1, 'headFigure', say('moves.codeAfter'));
  draft.put(TOTAL, 'headFigure', say('moves.total')).put(TURNOVER, 'headFigure', say('moves.turnoverBefore'));
  draft.put(TURNOVER + 1, 'headFigure', say('moves.turnoverAfter')).put(ALERTS, 'headText', say('moves.alerts'));
  draft.put(WHY, 'headText', say('moves.why')).put(NOTES, 'headText', say('moves.notes'));
  const names = causes.map((cause) => causeOf(page, cause));
  names.forEach((name, c) => draft.put(CAUSES + c, 'headFigure', name));
  draft.lines(Math.max(3, ...names.map((name) => linesOf(name, CAUSE_WIDTH - 2).length))).down();
}

function moverLine(
  page: Page,
  { client, why, k }: { readonly client: number; readonly why: string; readonly k: number | undefined },
  explanation: Explanation | null,
): void {
  const { draft, comparison, language, say } = page;
  const { before, after, paired, total, alerts } = comparison;
  const former = paired.places[client]!;
  draft.client(0, after.names[client]!).id(ID, after.ids[client]!);
  [before.segment[former]!, after.segment[client]!].forEach((code, side) => {
    const label = SEGMENT_LABELS[code - 1] ?? 'none';
    draft.put(SEGMENT + side, 'text', segmentWord(code, language), { swatch: SEGMENT_COLOURS[label] });
  });
  draft.put(CODE, 'figure', before.code[former]! || partialCode(before, former), { numberFormat: FOUR_DIGITS });
  draft.put(CODE + 1, 'figure', after.code[client]! || partialCode(after, client), { numberFormat: FOUR_DIGITS });
  draft.put(TOTAL, 'figure', total[client] === UNKNOWN_DELTA ? '' : total[client]!, { numberFormat: SIGNED });
  [before.turnover[former]!, after.turnover[client]!].forEach((amount, side) =>
    draft.put(TURNOVER + side, 'figure', Number.isNaN(amount) ? '' : amount, { numberFormat: AMOUNT }),
  );
  const alertText = alertsOf(alerts[client]!)
    .map((alert) => say(`short.${alert}`))
    .join(', ');
  draft.put(ALERTS, 'wrapped', alertText).put(WHY, 'wrapped', why);
  const note = noteOf(page, after.ids[client]!);
  if (explanation && k !== undefined && total[client] !== UNKNOWN_DELTA) {
    explanation.causes.forEach((_, c) => {
      const change = explanation.outcomes[c + 1]!.total[k]! - explanation.outcomes[c]!.total[k]!;
      draft.put(CAUSES + c, 'figure', change, { numberFormat: SIGNED });
    });
  }
  const { [ALERTS]: alertWidth, [WHY]: whyWidth, [NOTES]: noteWidth } = WIDTHS;
  draft.lines(Math.max(linesIn(alertText, alertWidth!), linesIn(why, whyWidth!), linesIn(note, noteWidth!))).down();
}

/** The user's note on a client, in its cell of the present row. */
function noteOf({ draft, inputs }: Page, id: string): string {
  const note = inputs.notes.get(id) ?? '';
  draft.put(NOTES, 'wrapped', note);
  return note;
}

/** Who came and who went, in the columns of the list's own head, which stays in sight and is repeated on every page. */
function comersPart(page: Page, listed: Set<string>, headed: () => void): void {
  const { draft, comparison, language, say } = page;
  const { before, after, paired } = comparison;
  for (const [list, of, side, title] of [
    [paired.fresh, after, 1, 'moves.freshTitle'],
    [paired.gone, before, 0, 'moves.goneTitle'],
  ] as const) {
    if (list.length === 0) continue;
    draft.down();
    partHeading(draft, WIDTHS.length, say(title, { count: list.length }), []);
    headed();
    for (const k of list.slice(0, MOST)) {
      const label = SEGMENT_LABELS[of.segment[k]! - 1] ?? 'none';
      listed.add(of.ids[k]!);
      draft.client(0, of.names[k]!).id(ID, of.ids[k]!);
      draft.put(SEGMENT + side, 'text', segmentWord(of.segment[k]!, language), { swatch: SEGMENT_COLOURS[label] });
      draft.put(CODE + side, 'figure', of.code[k]! || partialCode(of, k), { numberFormat: FOUR_DIGITS });
      const amount = of.turnover[k]!;
      draft.put(TURNOVER + side, 'figure', Number.isNaN(amount) ? '' : amount, { numberFormat: AMOUNT });
      draft.lines(linesIn(noteOf(page, of.ids[k]!), WIDTHS[NOTES]!)).down();
    }
  }
}

/** Clients on whom somebody noted something when they moved, and who are on no list this time. */
function notedPart(page: Page, listed: ReadonlySet<string>, headed: () => void): void {
  const { draft, comparison, inputs, say } = page;
  const others = [...inputs.notes].filter(([id, note]) => note !== '' && !listed.has(id)).map(([id]) => id);
  if (others.length === 0) return;
  draft.down();
  partHeading(draft, WIDTHS.length, say('moves.notedTitle', { count: others.length }), []);
  headed();
  const { ids, names } = comparison.after;
  const at = new Map(ids.map((id, i) => [id, i]));
  for (const id of others) {
    const place = at.get(id);
    draft.client(0, place === undefined ? '' : names[place]!).id(ID, id);
    draft.lines(linesIn(noteOf(page, id), WIDTHS[NOTES]!)).down();
  }
}
