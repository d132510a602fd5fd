import { type Language, roleName, wordsOf, formatList } from '../../locales';
import { guideWords } from '../../locales/tools/guide';
import { SEGMENTS } from '../../method';
import { type ColumnRole, familyColumns, familyCounts } from '../../portfolio';
import type { Inputs } from '../tool';

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
export const THOUGHTS = {
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

/** A thought as its note is known again, in either language. */
export const thoughtKey = (stage: Stage, thought: Thought): string => `${STAGES.indexOf(stage) + 1}.${thought}`;

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
/** A tool that the guide names. */
export type NamedTool = (typeof TOOLS)[Stage][number];

/** Where the user stands in one stage. */
export interface StageLine {
  readonly stage: Stage;
  readonly status: 'done' | 'begun' | 'open';
  /** What of it is there, and what is not. */
  readonly said: string;
  readonly tools: readonly { readonly id: NamedTool; readonly made: boolean }[];
  /** Thoughts with a note, of how many. */
  readonly noted: number;
  readonly thoughts: number;
}

/** What the first stage asks for, as far as a client table can hold it (§1.13). */
const WANTED: readonly ColumnRole[] = ['turnover', 'share', 'margin', 'years', 'unpaid', 'orders', 'families'];

/** Where this workbook stands in each of the nine stages: what its table says, which reports were made, what was noted. */
export function stageLines(inputs: Inputs, language: Language): StageLine[] {
  const say = wordsOf(guideWords, language);
  const { classification, notes, made = new Set<string>(), purchases } = inputs;
  const { portfolio, scheme, code, segment } = classification;
  const list = (roles: readonly ColumnRole[]): string =>
    formatList(
      roles.map((role) => roleName(role, language)),
      language,
    );
  const there = WANTED.filter((role) => portfolio.roles.has(role));
  const missing = WANTED.filter((role) => !portfolio.roles.has(role));
  const coded = code.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
  const families = familyCounts(portfolio).filter(({ name }) => name !== '').length;
  const products = purchases?.reading.items.family
    ? purchases.reading.items.families.filter((name) => name !== '').length
    : familyColumns(portfolio).length;
  const segmented = segment.reduce((count, one) => count + (one > 0 && one <= SEGMENTS.length ? 1 : 0), 0);
  const of: Readonly<Record<Stage, { readonly is: boolean; readonly said: string }>> = {
    information: {
      is: missing.length === 0,
      said: say(missing.length === 0 ? 'said.allThere' : 'said.some', { there: list(there), missing: list(missing) }),
    },
    clientFamilies: {
      is: families > 1 || scheme.profiles.length > 1,
      said: say(families > 1 ? 'said.families' : 'said.noFamilies', {
        count: families,
        profiles: scheme.profiles.length,
      }),
    },
    processes: { is: false, said: '' },
    productFamilies: {
      is: products > 0,
      said: say(products > 0 ? 'said.products' : 'said.noProducts', { count: products }),
    },
    reflection: { is: false, said: '' },
    segmentation: {
      is: segmented > 0,
      said: say(segmented > 0 ? 'said.segments' : 'said.noSegments', { count: segmented }),
    },
    criteria: { is: coded > 0, said: say('said.criteria', { scheme: scheme.name, coded, clients: portfolio.size }) },
    implementation: { is: false, said: '' },
    indicators: { is: false, said: '' },
  };
  return STAGES.map((stage): StageLine => {
    const tools = (TOOLS[stage] as readonly NamedTool[]).map((id) => ({ id, made: made.has(id) }));
    const thoughts = THOUGHTS[stage] as readonly Thought[];
    const noted = thoughts.filter((one) => (notes.get(thoughtKey(stage, one)) ?? '').trim() !== '').length;
    const { is, said } = of[stage];
    const parts = [
      ...(said === '' ? [] : [is]),
      ...(tools.length > 0 ? [tools.some(({ made }) => made)] : []),
      ...(thoughts.length > 0 ? [noted === thoughts.length] : []),
    ];
    const some = is || noted > 0 || tools.some(({ made }) => made);
    const noting = thoughts.length > 0 ? say('said.noted', { noted, count: thoughts.length }) : '';
    return {
      stage,
      status: parts.every(Boolean) ? 'done' : some ? 'begun' : 'open',
      said: [said, noting].filter(Boolean).join(' '),
      tools,
      noted,
      thoughts: thoughts.length,
    };
  });
}
