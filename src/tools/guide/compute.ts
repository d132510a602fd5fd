import { LANGUAGES, type Language, roleName, wordsOf, formatList } from '../../locales';
import { guideWords } from '../../locales/tools/guide';
import { isActive, SEGMENTS } from '../../method';
import { type ColumnRole, familyColumns, familyCounts } from '../../portfolio';
import { familiesSettingsOf, standInFamily } from '../families/settings';
import { addNote } from '../../sheet';
import type { Inputs } from '../tool';
import { type Information, informationOf } from './information';

/** The nine stages of the text, in its order (method.md §1.16). */
export const STAGES = [
  'information',
  'clientFamilies',
  'processes',
  'productFamilies',
  'reflection',
  'segmentation',
  'criteria',
  'implementation',
  'indicators',
] as const;
export type Stage = (typeof STAGES)[number];

/** What is thought and not computed, by stage: each has room for the user's notes. */
const THOUGHTS = {
  information: ['needs', 'buyingCircle'],
  clientFamilies: [],
  processes: ['valueChain', 'keyProcesses'],
  productFamilies: [],
  reflection: [
    'business',
    'mission',
    'vision',
    'values',
    'strengths',
    'weaknesses',
    'opportunities',
    'threats',
    'successFactors',
  ],
  segmentation: [],
  criteria: [],
  implementation: ['changePlan', 'priority', 'incentives', 'systems'],
  indicators: ['indicators'],
} as const satisfies Readonly<Record<Stage, readonly string[]>>;
export type Thought = (typeof THOUGHTS)[Stage][number];

/** Every thought with its stage, in their order. */
export const EVERY_THOUGHT: readonly { readonly stage: Stage; readonly thought: Thought }[] = STAGES.flatMap((stage) =>
  (THOUGHTS[stage] as readonly Thought[]).map((thought) => ({ stage, thought })),
);

/** Which reports belong to a stage. */
const TOOLS = {
  information: [],
  clientFamilies: [],
  processes: [],
  productFamilies: ['families'],
  reflection: ['matrices'],
  segmentation: ['overview', 'profitability', 'value'],
  criteria: ['policy', 'supply'],
  implementation: ['decisions'],
  indicators: ['watching', 'certainty'],
} as const satisfies Readonly<Record<Stage, readonly string[]>>;
/** Tools that the guide names. */
export const NAMED_TOOLS: readonly string[] = Object.values(TOOLS).flat();
/** A tool that the guide names. */
export type NamedTool = (typeof TOOLS)[Stage][number];

/** Where the user stands in one stage. */
export interface StageLine {
  readonly stage: Stage;
  readonly status: 'done' | 'begun' | 'open';
  /** What of it is there, and what is not. */
  readonly said: string;
  /** Its reports: made and still saying what is, made of what is no longer so, or to make. */
  readonly tools: readonly { readonly id: NamedTool; readonly how: 'made' | 'outdated' | 'toMake' }[];
  /** Thoughts with a note, of how many. */
  readonly noted: number;
  readonly thoughts: number;
  /** What comes next in it; null where nothing does that one can do something about. */
  readonly next: Step | null;
}

/** What a user does next: in the table or the pane, with a report, or in writing. */
export type Step =
  | { readonly what: 'told'; readonly said: string }
  | { readonly what: 'make' | 'renew'; readonly tool: NamedTool }
  | { readonly what: 'note'; readonly thought: Thought };

/** Without these there are no segments; what else the first stage asks for may stay unknown. */
const NEEDED: readonly ColumnRole[] = ['turnover', 'share'];

/**
 * The next step of all: in the order of the stages what the workbook lacks, and what is thought once it lacks nothing,
 * for nobody has to write down a mission before reading a report. Stages before it that are not done are named: they are
 * not passed over in silence.
 */
export function nextStep(
  lines: readonly StageLine[],
): { readonly stage: Stage; readonly step: Step; readonly before: readonly Stage[] } | null {
  const steps = lines.flatMap(({ stage, next }) => (next ? [{ stage, step: next }] : []));
  const found = steps.find(({ step }) => step.what !== 'note') ?? steps[0];
  if (!found) return null;
  const earlier = lines.slice(0, STAGES.indexOf(found.stage));
  return { ...found, before: earlier.filter(({ status }) => status !== 'done').map(({ stage }) => stage) };
}

/** A next step in words, with its stage. */
export function nextStepText(
  { stage, step, before }: NonNullable<ReturnType<typeof nextStep>>,
  nameOf: (id: NamedTool) => string,
  language: Language,
): string {
  const say = wordsOf(guideWords, language);
  const said =
    step.what === 'told'
      ? step.said
      : step.what === 'note'
        ? say('next.note', { thought: say(`thought.${step.thought}`) })
        : say(`next.${step.what}`, { name: nameOf(step.tool) });
  const is = say('next.is', { stage: say(`stage.${stage}`), step: said });
  if (before.length === 0) return is;
  const stages = formatList(
    before.map((one) => say(`stage.${one}`)),
    language,
  );
  return `${is} ${say('next.before', { stages, count: before.length })}`;
}

/** What of a stage the workbook itself tells. */
interface Told {
  readonly is: boolean;
  /** Some of it; left out: all or none. */
  readonly part?: boolean;
  readonly said: string;
  /** What to do about what is not there; left out: nothing, or nothing that helps. */
  readonly todo?: string | null;
}

/** Where the families that are missing are to be written: in the table's column, or on the mapping sheet that it is read by. */
function familyTodo(
  { familyMap, familyColumn }: Inputs['classification']['scheme'],
  count: number,
  say: ReturnType<typeof wordsOf<(typeof guideWords)['es']>>,
): string {
  return familyMap && familyColumn !== undefined
    ? say('next.withoutFamilyMapped', { count, column: familyColumn })
    : say('next.withoutFamily', { count });
}

const rolesText = (roles: readonly ColumnRole[], language: Language): string =>
  formatList(
    roles.map((role) => roleName(role, language)),
    language,
  );

/** Which figures the table has, which come of others, and which nobody knows. */
function informationSaid({ there, computed, estimated, missing }: Information, language: Language): string {
  const say = wordsOf(guideWords, language);
  const parts = { there, computed, estimated, missing };
  const said = (['there', 'computed', 'estimated', 'missing'] as const).flatMap((how) =>
    parts[how].length > 0 ? [say(`said.${how}`, { what: rolesText(parts[how], language) })] : [],
  );
  const [first = '', ...rest] = said;
  return `${[first.charAt(0).toLocaleUpperCase(language) + first.slice(1), ...rest].join('; ')}.`;
}

/** Where this workbook stands in each of the nine stages: what its table says, which reports were made, what was noted. */
export function stageLines(inputs: Inputs, language: Language): StageLine[] {
  const say = wordsOf(guideWords, language);
  const { classification, made = new Set<string>(), outdated = new Set<string>(), purchases } = inputs;
  const notes = notesByThought(inputs.notes).of;
  const { portfolio, scheme, code, segment } = classification;
  const information = informationOf(portfolio, scheme);
  // Of potential and lost clients nobody asks a code or a segment.
  const lacking = (marks: ArrayLike<number>): number =>
    portfolio.kinds.reduce((count, kind, i) => count + (isActive(kind) && !(marks[i]! > 0) ? 1 : 0), 0);
  const needed = NEEDED.filter((role) => information.missing.includes(role));
  const coded = code.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
  const counts = familyCounts(portfolio);
  const families = counts.filter(({ name }) => name !== '').length;
  const standIn = families > 1 ? null : standInFamily(portfolio, familiesSettingsOf(inputs));
  const without = counts.find(({ name }) => name === '')?.count ?? 0;
  const products = purchases?.reading.items.family
    ? purchases.reading.items.families.filter((name) => name !== '').length
    : familyColumns(portfolio).length;
  const segmented = segment.reduce((count, one) => count + (one > 0 && one <= SEGMENTS.length ? 1 : 0), 0);
  const of: Readonly<Record<Stage, Told>> = {
    information: {
      is: information.missing.length === 0 && information.estimated.length === 0,
      part: information.there.length + information.computed.length > 0,
      said: informationSaid(information, language),
      todo: needed.length > 0 ? say('next.figures', { what: rolesText(needed, language) }) : null,
    },
    clientFamilies: {
      is: families > 1 && without === 0,
      part: families > 1 || scheme.profiles.length > 1,
      said: [
        families > 1
          ? say('said.families', { count: families })
          : standIn === null
            ? say('said.noFamilies')
            : say('said.standIn', { by: standIn }),
        ...(families > 1 && without > 0
          ? [say('said.withoutFamily', { count: without, clients: portfolio.size })]
          : []),
      ].join(' '),
      todo: families > 1 ? (without > 0 ? familyTodo(scheme, without, say) : null) : say('next.family'),
    },
    processes: { is: false, said: '' },
    productFamilies: {
      is: products > 0,
      todo: products > 0 ? null : say('next.products'),
      said: say(products > 0 ? 'said.products' : 'said.noProducts', { count: products }),
    },
    reflection: { is: false, said: '' },
    segmentation: {
      is: segmented > 0 && lacking(segment) === 0,
      part: segmented > 0,
      todo: segmented === 0 && coded > 0 ? say('said.noSegments') : null,
      said:
        segmented === 0
          ? say('said.noSegments')
          : lacking(segment) === 0
            ? say('said.segments', { count: segmented })
            : `${say('said.segments', { count: segmented })} ${say('said.without', { count: lacking(segment) })}`,
    },
    criteria: {
      is: coded > 0 && lacking(code) === 0,
      part: coded > 0,
      todo: coded === 0 ? say('next.codes') : null,
      said: say('said.criteria', { scheme: scheme.name, coded, count: portfolio.size }),
    },
    implementation: { is: false, said: '' },
    indicators: { is: false, said: '' },
  };
  const isThere = made.has('guide');
  return STAGES.map((stage): StageLine => {
    const tools = (TOOLS[stage] as readonly NamedTool[]).map((id) => {
      const how = !made.has(id) ? ('toMake' as const) : outdated.has(id) ? ('outdated' as const) : ('made' as const);
      return { id, how };
    });
    const thoughts = THOUGHTS[stage] as readonly Thought[];
    const blank = thoughts.filter((one) => !notes.has(one));
    const noted = thoughts.length - blank.length;
    const { is, part = is, said, todo = null } = of[stage];
    const current = tools.some(({ how }) => how === 'made');
    const parts = [
      ...(said === '' ? [] : [is]),
      ...(tools.length > 0 ? [current] : []),
      ...(thoughts.length > 0 ? [blank.length === 0] : []),
    ];
    const some = part || noted > 0 || tools.some(({ how }) => how !== 'toMake');
    const words = isThere || noted > 0 ? 'said.noted' : 'said.toNote';
    const noting = thoughts.length > 0 ? say(words, { noted, count: thoughts.length }) : '';
    return {
      stage,
      status: parts.every(Boolean) ? 'done' : some ? 'begun' : 'open',
      said: [said, noting].filter(Boolean).join(' '),
      tools,
      noted,
      thoughts: thoughts.length,
      next: todo !== null ? { what: 'told', said: todo } : (reportStep(tools) ?? noteStep(blank)),
    };
  });
}

/** A report of a stage that has none yet, else one that no longer says what is. */
function reportStep(tools: StageLine['tools']): Step | null {
  const stale = tools.find(({ how }) => how === 'outdated');
  if (stale) return { what: 'renew', tool: stale.id };
  const [first] = tools;
  return first && tools.every(({ how }) => how === 'toMake') ? { what: 'make', tool: first.id } : null;
}

const noteStep = ([thought]: readonly Thought[]): Step | null => (thought ? { what: 'note', thought } : null);

/**
 * Notes by what they are about: they stand beside its heading, in either language, or beside the key that sheets of
 * earlier versions had. What stands beside anything else is the user's own, by its heading.
 */
export function notesByThought(notes: ReadonlyMap<string, string>): {
  readonly of: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
} {
  const known = new Map<string, Thought>();
  EVERY_THOUGHT.forEach(({ stage, thought }) => {
    known.set(`${STAGES.indexOf(stage) + 1}.${thought}`, thought);
    for (const language of LANGUAGES) known.set(wordsOf(guideWords, language)(`thought.${thought}`), thought);
  });
  const of = new Map<string, string>();
  const own = new Map<string, string>();
  for (const [key, note] of notes) {
    const thought = known.get(key.trim());
    if (note.trim() === '') continue;
    if (thought === undefined) own.set(key, note);
    else addNote(of, thought, note);
  }
  return { of, own };
}
