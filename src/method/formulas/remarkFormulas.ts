import { agreementCode } from '../compare/agreement';
import type { CATALOGUE } from '../rules/criteria';
import { ESTIMATE_FLAGS, FLAGS, type Flag } from '../classify/flags';
import { KEEPS_FROM, salesSources, yearsSource } from '../classify/findFlags';
import type { Profile, Source } from '../scheme/model';
import { isChosen, lacksOf, openPlaces } from '../scheme/openCriterion';
import { needsReferenceDate } from '../scheme/sourceColumns';
import { canSegment } from '../classify/segmentable';
import type { FormulaContext } from './context';
import { byProfile } from './clientFormulas';
import { literal, quoted } from './excelText';
import { fourDigits } from './digitFormulas';
import { resultCell, sourceCell } from './formulaTable';
import { exceptInactive, highTurnover, segmentInputs } from './segmentFormulas';
import { estimateFormula, GREW_FROM_NOTHING, STAYED_AT_NOTHING, valueFormula } from './valueFormulas';
import type { ValueFormula } from './valueParts';

/** Between two remarks, as `remarksText` in `src/locales` has it. */
const SEPARATOR = '; ';
/** Above 100 % by more than the method's tolerance. */
const OVER_ONE = '1.000000001';

/**
 * Remarks (*Observaciones*) of a row in the order of `remarksOf`: what is missing by criterion, why there is no
 * segment, flags, the profile; before them what is wrong on the parameters sheet. Each piece opens with the separator;
 * the first one is cut off.
 */
export function remarksFormula(context: FormulaContext): string {
  const pieces = [
    ...statePieces(context),
    openPiece(context),
    ...[0, 1, 2, 3].map((k) => missingPiece(context, k)),
    segmentPiece(context),
    ...(Object.keys(FLAGS) as Flag[]).map((flag) => flagPiece(context, flag)),
    profilePiece(context),
  ].filter((piece) => piece !== '""');
  return `IFERROR(MID(${pieces.join('&')},${SEPARATOR.length + 1},2000),${quoted(context.words.problem('nameMissing'))})`;
}

const said = (text: string): string => quoted(`${SEPARATOR}${text}`);
const sayIf = (condition: string, text: string): string => `IF(${condition},${said(text)},"")`;

/** What the parameters sheet says of itself, names that somebody deleted included. */
function statePieces(context: FormulaContext): string[] {
  const { names } = context;
  const piece = (state: string): string => `IF(${state}="","","${SEPARATOR}"&${state})`;
  return [piece(names.scheme('state')), byProfile(context, (_, p) => piece(names.profile(p, 'state')))];
}

/** As `remarkSentence` in `src/locales` has it. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The criteria that the client's profile still lacks. */
function openPiece(context: FormulaContext): string {
  return byProfile(context, (profile) => {
    const lacks = lacksOf(profile);
    return lacks.length > 0 ? said(context.words.profileOpen(profile.name, lacks)) : '""';
  });
}

function missingPiece(context: FormulaContext, k: number): string {
  const { values, words, names } = context;
  return byProfile(context, ({ criteria }, p) => {
    if (!isChosen(criteria[k]!)) return '""';
    const { valid, reason } = values[p]![k]!;
    const piece = `${said(`${capitalised(words.criterion(criteria[k]!))}: `)}&${reason}`;
    // Where the sheet has no date to count up to, it says so itself: no client lacks anything.
    const dated = needsReferenceDate(criteria[k]!.source);
    return `IF(${valid},"",${dated ? `IF(ISNUMBER(${names.scheme('referenceDay')}),${piece},"")` : piece})`;
  });
}

function segmentPiece(context: FormulaContext): string {
  const { words, scheme, table } = context;
  // What the whole table lacks is said once, outside the sheet.
  if (!canSegment(scheme)) return '""';
  const { share, turnover } = segmentInputs(context);
  const active = (): string => {
    const noShare = sayIf(`NOT(${share!.valid})`, words.noSegment('share'));
    if (scheme.segmentation.reading === 'digit') {
      return `IF(${highTurnover(context)!.known},${noShare},${said(words.noSegment('digit'))})`;
    }
    return `IF(${turnover!.valid},${noShare},${said(words.noSegment('turnover'))})`;
  };
  const gap = exceptInactive(context, active(), '""', '""');
  // Whose segment people decided lacks none.
  return table.agreement === null
    ? gap
    : `IF(${agreementCode(sourceCell(table, table.agreement), scheme)}=0,${gap},"")`;
}

/** One flag, where any profile can have it. */
function flagPiece(context: FormulaContext, flag: Flag): string {
  const text = context.words.flag(flag);
  const common = schemeFlag(context, flag);
  return byProfile(context, (profile, p) => {
    if (flag === 'filled') {
      const chosen = context.values[p]!.filter((_, k) => isChosen(profile.criteria[k]!));
      const valid = chosen.map((value) => value.valid).join(',');
      if (valid === '') return '""';
      return `IF(ISNUMBER(${context.names.scheme('fill')}),IF(AND(${valid}),"",${said(text)}),"")`;
    }
    if (flag === 'scoreAgainstSegment') return droppedPiece(context, profile);
    if (flag === 'dropOnEstimate') return '""';
    const own = profileFlag(context, profile, p, flag);
    const conditions = [...new Set([common, own])].filter((condition) => condition !== null);
    if (!conditions.length) return '""';
    return sayIf(conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`, text);
  });
}

/**
 * Whom the segment lets go against the score, or by an estimated share; not those of whom people have decided. Both in one
 * piece: a formula has 8,192 characters.
 */
function droppedPiece(context: FormulaContext, profile: Profile): string {
  const { scheme, table, words } = context;
  if (!canSegment(scheme)) return '""';
  // Fewer than four digits never come to so much.
  const against = sayIf(`SUM(${fourDigits(context).join(',')})>=${KEEPS_FROM}`, words.flag('scoreAgainstSegment'));
  const guesses = estimatesOfFlag(context, profile);
  const isGuess = guesses.length > 1 ? `OR(${guesses.join(',')})` : guesses[0];
  const pieces = isGuess === undefined ? against : `${against}&${sayIf(isGuess, words.flag('dropOnEstimate'))}`;
  const decided = table.agreement === null ? null : `${agreementCode(sourceCell(table, table.agreement), scheme)}=0`;
  const own = decided === null ? pieces : `IF(${decided},${pieces},"")`;
  return `IF(${resultCell(table, 'segment')}=${quoted(words.segment('dispensable'))},${own},"")`;
}

/** Whether a share is an estimate of the kind that segments read: the flag says by which, and not whose share it is. */
function estimatesOfFlag(context: FormulaContext, { criteria }: Profile): string[] {
  const { share } = context.scheme.segmentation;
  const sources = [share, ...criteria.filter(({ key }) => key === 'share').map(({ source }) => source)];
  const guesses = sources.flatMap((source) =>
    share?.kind === 'estimate' && source?.kind === 'estimate' && source.by === share.by
      ? [estimateFormula(source, context).isEstimate]
      : [],
  );
  return [...new Set(guesses)];
}

const where = ({ valid, value }: ValueFormula, comparison: string): string =>
  `IF(${valid},${value}${comparison},FALSE)`;

/** Flags that do not depend on the profile. */
function schemeFlag(context: FormulaContext, flag: Flag): string | null {
  const { scheme } = context;
  const { share } = scheme.segmentation;
  if (flag !== 'negativeTurnover') return share && shareFlag(context, share, flag);
  const below = salesSources(scheme).map((source) => where(valueFormula(source, 'turnover', context), '<0'));
  return below.length > 1 ? `OR(${below.join(',')})` : (below[0] ?? null);
}

/** What is said of a share: above the whole, known or estimated; estimated, and where from. Null for other flags. */
function shareFlag(context: FormulaContext, source: Source, flag: Flag): string | null {
  const over = (share: ValueFormula): string => where(share, `>${OVER_ONE}`);
  if (source.kind !== 'estimate') {
    return flag === 'shareOverOne' ? over(valueFormula(source, 'share', context)) : null;
  }
  const { share, known, isEstimate } = estimateFormula(source, context);
  switch (flag) {
    case 'shareOverOne':
      return known && over(known);
    case 'estimateOverOne':
      return `IF(${isEstimate},${share.value}>${OVER_ONE},FALSE)`;
    default:
      return flag === ESTIMATE_FLAGS[source.by] ? isEstimate : null;
  }
}

/** The condition of a flag by a profile's own criteria; null where it cannot be. */
function profileFlag(context: FormulaContext, { criteria }: Profile, p: number, flag: Flag): string | null {
  const valueOf = (key: keyof typeof CATALOGUE): ValueFormula | null =>
    context.values[p]![criteria.findIndex((criterion) => criterion.key === key)] ?? null;
  const when = (key: keyof typeof CATALOGUE, comparison: string): string | null => {
    const value = valueOf(key);
    return value && where(value, comparison);
  };
  switch (flag) {
    case 'inactive':
      return when('families', '=0');
    case 'overCatalogue': {
      const { catalogueSize } = context.scheme;
      return catalogueSize === null ? null : when('families', `>${literal(catalogueSize)}`);
    }
    case 'shareOverOne':
    case 'estimateOverOne':
    case 'shareDeclared':
    case 'shareSector':
    case 'shareEqualSplit': {
      const share = criteria.find(({ key }) => key === 'share');
      return share ? shareFlag(context, share.source, flag) : null;
    }
    case 'noHistory': {
      const unpaid = valueOf('unpaid');
      const years = knownYears(context);
      return unpaid && years && `IF(${unpaid.valid},IF(${unpaid.value}=0,${where(years, '<1')},FALSE),FALSE)`;
    }
    case 'grewFromNothing':
      return isGrowth(criteria) ? when('growth', `>=${GREW_FROM_NOTHING}`) : null;
    case 'stayedAtNothing':
      return isGrowth(criteria) ? when('growth', `<=${STAYED_AT_NOTHING}`) : null;
    default:
      return null;
  }
}

/** Only a growth that is computed can lack a figure. */
function isGrowth(criteria: Profile['criteria']): boolean {
  return criteria.some(({ key, source }) => key === 'growth' && source.kind === 'growth');
}

/** Years of relation, wherever the table or the scheme has them. */
function knownYears(context: FormulaContext): ValueFormula | null {
  const header = [...context.table.roles].find(([, role]) => role === 'years')?.[0];
  if (header !== undefined && context.table.sources.has(header)) {
    return valueFormula({ kind: 'column', header, empty: 'missing', unit: 'number' }, null, context);
  }
  const source = yearsSource(context.scheme);
  return source && valueFormula(source, 'years', context);
}

function profilePiece(context: FormulaContext): string {
  if (context.scheme.profiles.every(isGeneral)) return '""';
  return byProfile(context, (profile) =>
    isGeneral(profile) || openPlaces(profile).length > 0 ? '""' : said(context.words.profile(profile.name)),
  );
}

/** For whomever no other profile is: it goes without saying. */
const isGeneral = ({ family, kind }: Profile): boolean => family === null && kind === null;
