import { LAST_SERIAL, LAST_YEAR, serialOfIso } from '../../../portfolio';
import type { Sheet } from '../../../sheet';
import type { Scheme } from '../../scheme/model';
import { countsYears } from '../../scheme/sourcesOfScheme';
import { quoted } from '../excelText';
import type { FormulaWords } from '../formulaWords';
import { type ParameterNames, parameterNames, type SchemeName } from '../parameterNames';
import { bandRow, cutFormat } from './bandCells';
import { COLUMN, type LabelledState, ParameterDraft, stateAddress, statesFormula, unlessLost } from './draft';
import { loyaltyRows, weightRow } from './scoreCells';
import { segmentRows } from './segmentCells';

/**
 * The parameters sheet of a scheme as data: the one home of its cuts, directions and boundaries, weights, loyalty
 * steps, segment cuts, block threshold and missing-data policy while the result columns are formulas. Each input is a
 * named cell (`parameterNames`); beside it stand what is wrong with it and what formulas compare with.
 * @param scheme with every amount settled
 */
export function parametersSheet(scheme: Scheme, words: FormulaWords): Sheet {
  const names = parameterNames(scheme);
  const draft = new ParameterDraft();
  draft.put(COLUMN.label, 'parameterTitle', words.text('title', { scheme: scheme.name }));
  draft.row = 1;
  draft.put(COLUMN.label, 'note', words.text('about'));
  draft.row = 2;
  draft.put(COLUMN.label, 'note', words.text('howTo'));
  draft.row = 5;
  scheme.profiles.forEach((_, p) => profileRows(draft, scheme, p, { names, words }));
  const states = [...segmentRows(draft, scheme, names, words), ...ruleRows(draft, scheme, names, words)];
  const bottom = draft.row;
  draft.row = 3;
  draft.put(COLUMN.label, 'label', words.text('stateOfSheet'));
  draft.computed(
    { name: names.scheme('state'), column: COLUMN.state },
    statesFormula(states, schemeNames(scheme).map(names.scheme), words.problem('nameMissing')),
    '',
    'state',
  );
  const all = [names.scheme('state'), ...scheme.profiles.map((_, p) => names.profile(p, 'state'))];
  const right = words.text('allRight');
  draft.put(COLUMN.rule, 'text', right, {
    formula: `IFERROR(IF(${all.join('&')}="",${quoted(right)},TRIM(${all.join('&" "&')})),${quoted(words.problem('nameMissing'))})`,
  });
  draft.row = bottom;
  return draft.parameters(words.text('name'), scheme.name);
}

function profileRows(
  draft: ParameterDraft,
  scheme: Scheme,
  p: number,
  { names, words }: { readonly names: ParameterNames; readonly words: FormulaWords },
): void {
  const profile = scheme.profiles[p]!;
  const top = draft.row++;
  (['criterion', 'rule', 'cut1', 'cut2', 'cut3'] as const).forEach((id, column) =>
    draft.put(column, 'columnHead', words.text(id)),
  );
  draft.put(COLUMN.state, 'columnHead', words.text('state'));
  draft.put(COLUMN.computed, 'columnHead', words.text('computed'));
  draft.row++;
  const states = profile.criteria.map((criterion, position) => {
    const name = words.criterion(criterion);
    // Short names are in lower case in some languages, for headers that they end; here they begin a line.
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    const place = { names, words, profile: p, position };
    const state = bandRow(draft, place, { label, format: cutFormat(criterion) }, criterion.bands);
    draft.row++;
    return { label, state };
  });
  const weights = weightRow(draft, p, profile, { names, words });
  if (weights !== null) states.push({ label: words.text('weights'), state: weights });
  const loyalty = loyaltyRows(draft, p, profile, { names, words });
  if (loyalty !== null) states.push({ label: words.text('loyalty'), state: loyalty });
  const bottom = draft.row + 1;
  draft.row = top;
  draft.put(COLUMN.label, 'section', words.text('profile', { profile: profile.name }));
  const said = statesFormula(
    states,
    [
      ...[0, 1, 2, 3].flatMap((k) => [names.band(p, k, 'sign'), names.band(p, k, 'steps')]),
      ...(profile.weights ? ([1, 2, 3, 4] as const).map((k) => names.profile(p, `part${k}`)) : []),
      ...(profile.loyalty ? [names.profile(p, 'rates'), names.profile(p, 'years')] : []),
    ],
    words.problem('nameMissing'),
  );
  draft.computed({ name: names.profile(p, 'state'), column: COLUMN.state }, said, '', 'state');
  draft.row = bottom;
}

/** Names of the whole scheme that formulas read. */
function schemeNames(scheme: Scheme): SchemeName[] {
  const { segmentation, rules } = scheme;
  const byAmount = segmentation.reading !== 'digit' && segmentation.amounts !== 'propose';
  return [
    'fill',
    'shareLimit',
    ...(byAmount ? (['amountLimit'] as const) : []),
    ...(rules.block.enabled ? (['blockUpTo'] as const) : []),
    ...(countsYears(scheme) ? (['referenceDay'] as const) : []),
  ];
}

/** Block threshold, bands of unpaid bills outside the criteria, missing-data policy. */
function ruleRows(draft: ParameterDraft, scheme: Scheme, names: ParameterNames, words: FormulaWords): LabelledState[] {
  const { block } = scheme.rules;
  const say = (id: Parameters<FormulaWords['problem']>[0]): string => quoted(words.problem(id));
  const states: LabelledState[] = [];
  draft.row++;
  draft.put(COLUMN.label, 'section', words.text('rules'));
  draft.row++;
  if (block.enabled) {
    const cell = names.scheme('blockDigit');
    draft.put(COLUMN.label, 'label', words.text('blockDigit'));
    draft.input(cell, COLUMN.first, block.threshold);
    const wrong = `IFERROR(IF(OR(${cell}=1,${cell}=2,${cell}=3),"",${say('blockDigit')}),${say('nameMissing')})`;
    draft.computed({ name: null, column: COLUMN.state }, wrong, '', 'state');
    const state = stateAddress(draft);
    states.push({ label: words.text('blockDigit'), state });
    const upTo = `IF(${state}="",${cell},"")`;
    draft.computed({ name: names.scheme('blockUpTo'), column: COLUMN.computed }, upTo, block.threshold);
    draft.row++;
    if (block.source) {
      const place = { names, words, profile: null, position: 'block' } as const;
      const { header: column } = block.source;
      const label = block.measure === undefined ? words.text('blockBands') : words.text('blockAbove', { column });
      states.push({ label, state: bandRow(draft, place, { label, format: 'General' }, block.bands) });
      draft.row++;
    }
  }
  if (countsYears(scheme)) states.push(referenceDateRow(draft, scheme, names, words));
  const missing = names.scheme('missing');
  const options = ['blank', 'worst', 'neutral'] as const;
  const [blank, worst, neutral] = options.map((option) => quoted(words.choice('missing', option)));
  draft.put(COLUMN.label, 'label', words.text('missing'));
  draft.input(missing, COLUMN.rule, words.choice('missing', scheme.missing), {
    choices: options.map((option) => words.choice('missing', option)),
  });
  const known = `OR(${missing}=${blank},${missing}=${worst},${missing}=${neutral})`;
  draft.computed(
    { name: null, column: COLUMN.state },
    `IFERROR(IF(${known},"",${say('choiceUnknown')}),${say('nameMissing')})`,
    '',
    'state',
  );
  states.push({ label: words.text('missing'), state: stateAddress(draft) });
  const fill = `IFERROR(IF(${missing}=${worst},1,IF(${missing}=${neutral},2,"")),"")`;
  const filled = { blank: '', worst: 1, neutral: 2 }[scheme.missing];
  draft.computed({ name: names.scheme('fill'), column: COLUMN.computed }, fill, filled);
  draft.row++;
  return states;
}

/** The date up to which years are counted, and its day for formulas. */
function referenceDateRow(
  draft: ParameterDraft,
  { referenceDate, language }: Scheme,
  names: ParameterNames,
  words: FormulaWords,
): LabelledState {
  const label = words.text('referenceDate');
  const cell = names.scheme('referenceDate');
  const serial = referenceDate === null ? null : serialOfIso(referenceDate);
  draft.put(COLUMN.label, 'label', label);
  draft.input(cell, COLUMN.first, serial, { numberFormat: language === 'es' ? 'dd/mm/yyyy' : 'yyyy-mm-dd' });
  const isDate = `AND(${cell}>${LAST_YEAR},${cell}<${LAST_SERIAL + 1})`;
  const wrong = `IF(ISNUMBER(${cell}),IF(${isDate},"",${quoted(words.problem('notDate'))}),${quoted(words.problem('notDate'))})`;
  const guarded = `IFERROR(${wrong},${quoted(words.problem('nameMissing'))})`;
  draft.computed(
    { name: null, column: COLUMN.state },
    unlessLost([cell], guarded, words.problem('nameMissing')),
    '',
    'state',
  );
  const state = stateAddress(draft);
  const day = `IFERROR(IF(${state}="",INT(${cell}),""),"")`;
  draft.computed({ name: names.scheme('referenceDay'), column: COLUMN.computed }, day, serial ?? '');
  draft.row++;
  return { label, state };
}
