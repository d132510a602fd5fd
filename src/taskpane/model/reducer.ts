import { schemeOf, withColumnRenamed, withHeadersNow, withSaved } from '../../method';
import type { ClientTable } from '../../excel';
import { inLanguage } from '../../locales';
import { isOfPurchases } from '../../portfolio';
import type { ReadingView } from '../desk';
import { atHand } from './atHand';
import { changedAnything } from './did';
import { travelled, withEdit, withSheetNumbers } from './history';
import { leftFor, withoutLeft } from './left';
import { ranksOf } from './ranks';
import { renamedColumns } from './renamed';
import { changesSince } from './standing';
import type { PaneState } from './state';
import { NO_HISTORY } from './state';
import type { Action } from './actions';
import { weightsKept, waiting, judged } from './judging';

/** The next state. Pure: equal states and actions give equal states. */
export function reduce(state: PaneState, action: Action): PaneState {
  return underHeadersNow(state, withHistory(state, action));
}

/** What the scheme at hand reads of tools' figures, under the header that the table has for them now: nobody's edit. */
function underHeadersNow(before: PaneState, now: PaneState): PaneState {
  const { reading, scheme, draft } = now;
  if (!reading || (reading === before.reading && scheme === before.scheme && draft === before.draft)) return now;
  const [known, open] = [scheme, draft].map((each) => each && withHeadersNow(each, reading.columns));
  return known === scheme && open === draft
    ? now
    : { ...now, scheme: known as typeof scheme, draft: open as typeof draft };
}

function withHistory(state: PaneState, action: Action): PaneState {
  const next = after(state, action);
  switch (action.type) {
    case 'schemeChanged':
      return withEdit(state, next, action.goesOn);
    case 'weightsDrafted':
      // Weights are typed one after the other until they sum to 100 %: that is one edit.
      return withEdit(state, next, state.weightsDraft !== null);
    case 'columnRenamed':
    case 'profileChosen':
      return withEdit(state, next);
    case 'parametersRead':
      return withSheetNumbers(state, next);
    default:
      return next;
  }
}

function after(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'languageChosen': {
      const { language } = action;
      const { schemes } = state.workbook;
      return {
        ...state,
        language,
        scheme: state.scheme && inLanguage(state.scheme, language, schemes),
        draft: state.draft && inLanguage(state.draft, language, schemes),
      };
    }
    case 'workStarted':
      return { ...state, work: action.work, progress: null, trouble: null, undone: null, did: null };
    case 'workMoved': {
      const { phase, done, total } = action;
      return state.work ? { ...state, progress: { phase, done, total } } : state;
    }
    case 'workEnded':
      return { ...state, work: null, progress: null };
    case 'workbookRead':
      return { ...state, workbook: action.workbook };
    case 'tableRead': {
      const { table, choices, reading, judgement = null } = action;
      const figures = { judgement, distributions: {}, offers: null, glances: {}, readingCounts: null };
      const kept = judgement ? keptOpen(state, reading) : { story: null, listed: null };
      const cleared = { ...figures, ...kept, found: null, shown: null, stale: false };
      // Columns that stand are written again as what they are, until something else is chosen.
      const other = table.binding && table.binding.id !== state.table?.binding?.id;
      const output = other ? table.binding.output : state.output;
      const ranks = other ? ranksOf(table.binding) : state.ranks;
      const history = isSameTable(state, table) ? state.history : NO_HISTORY;
      const renamed = renamedSince(state, table, reading);
      // Columns that the settings know are ours, whatever has become of their names.
      const adopt = (table.unnamed ?? 0) > 0 || (history === NO_HISTORY ? false : state.adopt);
      // Another list than was meant: that must be seen before anything else is read.
      const isOther = reading.observations.some(isOfPurchases);
      const sections = { ...state.screen.sections, ...(isOther ? { clients: true } : {}) };
      const screen = { ...state.screen, sections };
      return { ...state, ...cleared, screen, table, choices, reading, output, ranks, renamed, history, adopt };
    }
    case 'schemeChanged': {
      const { scheme } = action;
      const parameters = atHand(state)?.id === scheme.id ? state.parameters : null;
      const profile = state.profile < scheme.profiles.length ? state.profile : 0;
      const next = { ...state, profile, parameters, readingCounts: null, weightsDraft: weightsKept(state, scheme) };
      const known = schemeOf(scheme);
      return known ? { ...next, scheme: known, draft: null } : waiting(next, scheme);
    }
    case 'schemeLeft':
      return { ...state, left: leftFor(action.of ? { ...action.of, left: state.left } : state) };
    case 'schemeBrought':
      return { ...state, brought: [...state.brought, action.id] };
    case 'leftResumed': {
      const found = state.left.find(({ scheme }) => scheme.id === action.id);
      if (!found) return state;
      const scheme = inLanguage(found.scheme, state.language, state.workbook.schemes);
      const next = after({ ...state, left: withoutLeft(state.left, action.id) }, { type: 'schemeChanged', scheme });
      return { ...next, history: found.history };
    }
    case 'leftForgotten':
      return { ...state, left: withoutLeft(state.left, action.id) };
    case 'choiceUndone':
      return shown(state, travelled(state, 'past'));
    case 'choiceRedone':
      return shown(state, travelled(state, 'future'));
    case 'columnRenamed': {
      const { from, to, unit } = action;
      const scheme = state.scheme && withColumnRenamed(state.scheme, from, to, unit);
      const draft = state.draft && withColumnRenamed(state.draft, from, to, unit);
      return { ...state, scheme, draft, renamed: { ...state.renamed, [from]: to }, readingCounts: null };
    }
    case 'weightsDrafted':
      return { ...state, weightsDraft: action.draft };
    case 'profileChosen': {
      const screen = { ...state.screen, criterion: null };
      return { ...state, profile: action.profile, weightsDraft: null, screen };
    }
    case 'takenAsBills':
      return { ...state, takenAsBills: [...state.takenAsBills, action.header] };
    case 'judgingStarted':
      return { ...state, judging: true };
    case 'judged':
      return judged(state, action.of, action.judgement);
    case 'distributionRead':
      return { ...state, distributions: { ...state.distributions, [action.key]: action.distribution } };
    case 'rowsShown':
      return { ...state, shown: action.shown };
    case 'offersRead':
      return { ...state, offers: action.offers };
    case 'glanceRead':
      return { ...state, glances: { ...state.glances, [action.key]: action.glance } };
    case 'readingsCounted':
      return { ...state, readingCounts: action.counts };
    case 'listWanted':
      // Another search, or none any more, is another question: the client told for the last one is no longer in view.
      return {
        ...state,
        list: { ...state.list, ...action.list },
        story: action.list.sought === undefined ? state.story : null,
      };
    case 'listed':
      return { ...state, listed: action.listed };
    case 'storyTold':
      return { ...state, story: action.story };
    case 'columnsChosen':
      return { ...state, columns: action.columns };
    case 'whenOccupiedChosen':
      return { ...state, whenOccupied: action.whenOccupied };
    case 'resultsFound': {
      const { bindingId, found, judgement, reading } = action;
      // What the pane itself has written is known with its clients; a sheet tells codes beside the clients of now.
      const known = state.standing?.bindingId === bindingId || !found.standing;
      const standing = known ? state.standing : { bindingId, ids: reading.ids, ...found.standing!, before: null };
      return { ...state, standing, found: { ...found, of: judgement } };
    }
    case 'adoptChosen':
      return { ...state, adopt: action.adopt };
    case 'outputChosen':
      return { ...state, output: action.output };
    case 'ranksChosen':
      return { ...state, ranks: action.ranks };
    case 'parametersRead': {
      const { scheme, parameters, edited = false, stands = null } = action;
      // A criterion was taken out meanwhile: what the pane shows goes before what it was.
      if (state.scheme === null && state.draft) return { ...state, parameters };
      const same = JSON.stringify(scheme) === JSON.stringify(state.scheme);
      return {
        ...state,
        parameters,
        workbook: stands ? withSaved(state.workbook, stands) : state.workbook,
        written: state.written && { ...state.written, passed: state.written.passed || edited },
        weightsDraft: same ? state.weightsDraft : weightsKept(state, scheme),
        scheme: same ? state.scheme : scheme,
        readingCounts: same ? state.readingCounts : null,
      };
    }
    case 'bound':
      return {
        ...state,
        table: state.table && { ...state.table, binding: action.binding },
        ranks: ranksOf(action.binding) ?? state.ranks,
      };
    case 'written': {
      const { report, judgement, reading, at, blank, undoable } = action;
      const { bindingId } = report;
      const before = state.standing?.bindingId === bindingId ? state.standing : null;
      const changes = before && changesSince(before, judgement, reading);
      const standing = {
        bindingId,
        ids: reading.ids,
        code: judgement.code,
        segment: judgement.segment,
        rank: judgement.rank,
        score: judgement.score,
        scoredBy: judgement.scoredBy,
        // Each write can be undone in turn.
        before,
      };
      const over = {
        ...{ found: null, undone: null, did: null },
        ...{ whenOccupied: 'refuse' as const, adopt: false },
      };
      // The choices have been made: the room is for what was written.
      const screen = { ...state.screen, columns: false };
      return { ...state, ...over, screen, written: { report, at, changes, passed: false, blank }, standing, undoable };
    }
    case 'done': {
      const { did, undoable } = action;
      if (!changedAnything(did)) return { ...state, did, undoable };
      // Undo now means this: the line of the write before would take back the wrong thing.
      const next = { ...state, did, undoable, written: null, undone: null };
      // Undone, the classification that stood before it stands still.
      if (did.what === 'writeColumns')
        return { ...next, standing: state.standing && { ...state.standing, before: state.standing } };
      return did.what === 'removeColumns' ? { ...next, found: null, standing: null } : next;
    }
    case 'didOver':
      return { ...state, did: null };
    case 'undone': {
      const { report, undoable } = action;
      if (report.what === 'printSheets') {
        const tools = { ...state.tools, made: state.tools.made.slice(0, -1) };
        return { ...state, tools, did: null, undoable, undone: report };
      }
      if (report.what !== 'writeColumns') return { ...state, did: null, undoable, undone: report };
      const standing = state.standing?.before ?? null;
      // What was found of the columns that were there is not true of those that stand now.
      return { ...state, did: null, written: null, found: null, standing, undoable, undone: report };
    }
    case 'toolsOffered':
      return { ...state, tools: { ...state.tools, offered: action.offered } };
    case 'reportsFound':
      return { ...state, tools: { ...state.tools, standing: action.standing, lookedFor: action.lookedFor } };
    case 'madeFromRead':
      return { ...state, tools: { ...state.tools, madeFrom: action.madeFrom } };
    case 'sheetsMade': {
      const { made, undoable } = action;
      // Undo now means these sheets.
      const over = { did: null, written: null, undone: null };
      return {
        ...state,
        ...over,
        tools: { ...state.tools, made: [...state.tools.made, made], lacking: null },
        undoable,
      };
    }
    case 'toolLacks':
      return { ...state, tools: { ...state.tools, lacking: action.lacking } };
    case 'undoableChanged':
      return { ...state, undoable: action.undoable };
    case 'listRead':
      return { ...state, tools: { ...state.tools, [action.read.list]: action.read, refused: null } };
    case 'listLeft':
      return { ...state, tools: { ...state.tools, [action.list]: null, refused: null } };
    case 'listRefused':
      return { ...state, tools: { ...state.tools, refused: action.refused } };
    case 'cellsChanged': {
      const { purchases, relations, contracts } = state.tools;
      const theirs = [purchases, relations, contracts].filter(
        (list) => list && !list.changed && [null, list.sheetId].includes(action.sheetId),
      );
      if (theirs.length === 0) return state;
      const changed = Object.fromEntries(theirs.map((list) => [list!.list, { ...list, changed: true }]));
      return { ...state, tools: { ...state.tools, ...changed } };
    }
    case 'sheetChanged':
      return state.stale || state.work ? state : { ...state, stale: true };
    case 'troubleMet':
      return { ...state, trouble: action.trouble, judging: false };
    case 'troubleOver':
      return { ...state, trouble: null };
    case 'sectionToggled': {
      const sections = { ...state.screen.sections, [action.section]: !state.screen.sections[action.section] };
      return { ...state, screen: { ...state.screen, sections } };
    }
    case 'screenChanged':
      return { ...state, screen: { ...state.screen, ...action.screen } };
  }
}

/** The card and the list that are open over a table that is read again, of the same clients. */
function keptOpen(
  { reading: before, story, listed }: PaneState,
  { ids }: ReadingView,
): Pick<PaneState, 'story' | 'listed'> {
  if (!before) return { story: null, listed: null };
  const id = story ? before.ids[story.client]! : '';
  const client = story && ids[story.client] === id ? story.client : ids.indexOf(id);
  const alike = ids.length === before.ids.length && ids.every((each, i) => each === before.ids[i]);
  return { story: story && id !== '' && client >= 0 ? { ...story, client } : null, listed: alike ? listed : null };
}

/** What was found to be renamed, as long as it is the same table that is read. */
function renamedSince(before: PaneState, table: ClientTable, reading: ReadingView): PaneState['renamed'] {
  if (!before.table || !before.reading || !isSameTable(before, table)) return {};
  const found = renamedColumns({ table: before.table, reading: before.reading }, { table, reading });
  return { ...before.renamed, ...found };
}

function isSameTable({ table: before }: PaneState, { place }: ClientTable): boolean {
  return before?.place.sheetId === place.sheetId && before.place.tableId === place.tableId;
}

/** Choices of another time are shown as if they had just been made. */
function shown(state: PaneState, then: PaneState | null): PaneState {
  if (!then) return state;
  return then.draft ? { ...waiting(then, then.draft), weightsDraft: then.weightsDraft } : then;
}
