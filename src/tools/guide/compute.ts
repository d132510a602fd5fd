import { type Language, roleName, wordsOf, formatList } from '../../locales';
import { guideWords } from '../../locales/tools/guide';
import { isActive, SEGMENTS } from '../../method';
import { type ColumnRole, familyColumns, familyCounts } from '../../portfolio';
import { familiesSettingsOf, standInFamily } from '../families/settings';
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
  readonly tools: readonly { readonly id: NamedTool; readonly made: boolean }[];
  /** Thoughts with a note, of how many. */
  readonly noted: number;
  readonly thoughts: number;
}

/** What of a stage the workbook itself tells. */
interface Told {
  readonly is: boolean;
  /** Some of it; left out: all or none. */
  readonly part?: boolean;
  readonly said: string;
}

/** Which figures the table has, which come of others, and which nobody knows. */
function informationSaid({ there, computed, estimated, missing }: Information, language: Language): string {
  const say = wordsOf(guideWords, language);
  const list = (roles: readonly ColumnRole[]): string =>
    formatList(
      roles.map((role) => roleName(role, language)),
      language,
    );
  const parts = { there, computed, estimated, missing };
  const said = (['there', 'computed', 'estimated', 'missing'] as const).flatMap((how) =>
    parts[how].length > 0 ? [say(`said.${how}`, { what: list(parts[how]) })] : [],
  );
  const [first = '', ...rest] = said;
  return `${[first.charAt(0).toLocaleUpperCase(language) + first.slice(1), ...rest].join('; ')}.`;
}

/** Where this workbook stands in each of the nine stages: what its table says, which reports were made, what was noted. */
export function stageLines(inputs: Inputs, language: Language): StageLine[] {
  const say = wordsOf(guideWords, language);
  const { classification, notes, made = new Set<string>(), purchases } = inputs;
  const { portfolio, scheme, code, segment } = classification;
  const information = informationOf(portfolio, scheme);
  // Of potential and lost clients nobody asks a code or a segment.
  const lacking = (marks: ArrayLike<number>): number =>
    portfolio.kinds.reduce((count, kind, i) => count + (isActive(kind) && !(marks[i]! > 0) ? 1 : 0), 0);
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
    },
    processes: { is: false, said: '' },
    productFamilies: {
      is: products > 0,
      said: say(products > 0 ? 'said.products' : 'said.noProducts', { count: products }),
    },
    reflection: { is: false, said: '' },
    segmentation: {
      is: segmented > 0 && lacking(segment) === 0,
      part: segmented > 0,
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
      said: say('said.criteria', { scheme: scheme.name, coded, count: portfolio.size }),
    },
    implementation: { is: false, said: '' },
    indicators: { is: false, said: '' },
  };
  return STAGES.map((stage): StageLine => {
    const tools = (TOOLS[stage] as readonly NamedTool[]).map((id) => ({ id, made: made.has(id) }));
    const thoughts = THOUGHTS[stage] as readonly Thought[];
    const noted = thoughts.filter((one) => (notes.get(thoughtKey(stage, one)) ?? '').trim() !== '').length;
    const { is, part = is, said } = of[stage];
    const parts = [
      ...(said === '' ? [] : [is]),
      ...(tools.length > 0 ? [tools.some(({ made }) => made)] : []),
      ...(thoughts.length > 0 ? [noted === thoughts.length] : []),
    ];
    const some = part || noted > 0 || tools.some(({ made }) => made);
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
