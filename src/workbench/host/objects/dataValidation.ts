import type { HostClass } from '../protocol/classes';
import { intersect, sameArea, rulesWithout } from '../model/area';
import { checkUnlocked } from '../model/content';
import type { RangeRef } from '../model/workbook';
import type { ValidationState } from '../model/rules';
import { declareClass, isHostObject } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';
import { fullAddress } from './references';

const TYPES: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

const touching = (r: RangeRef): ValidationState[] =>
  r.book.stateOf(r.sheet).validations.filter((v) => v.areas.some((a) => intersect(a, r.area)));

/** The rule of exactly these cells, made when something is set. */
function own(r: RangeRef): ValidationState {
  checkUnlocked(r.book, r.sheet, r.area);
  const same = touching(r).find((v) => v.areas.length === 1 && sameArea(v.areas[0]!, r.area));
  if (same) return same;
  const made: ValidationState = {
    areas: [{ ...r.area }],
    rule: {},
    ignoreBlanks: true,
    errorAlert: NO_ALERT,
    prompt: NO_PROMPT,
  };
  r.book.stateOf(r.sheet).validations.push(made);
  return made;
}
const first = (r: RangeRef): ValidationState | undefined => touching(r)[0];
const kindOf = (rule: Record<string, unknown>): string | undefined => Object.keys(TYPES).find((key) => rule[key]);

/** A list's source may be a range object: its address stays. */
function plain(rule: Record<string, unknown>): Record<string, unknown> {
  const list = rule['list'] as { source?: unknown } | undefined;
  if (!list || !isHostObject(list.source)) return rule;
  return { ...rule, list: { ...list, source: `=${fullAddress(list.source.self as RangeRef)}` } };
}

export const dataValidation: HostClass<RangeRef> = declareClass<RangeRef>('DataValidation', {
  scalars: {
    type: {
      get: (r) => {
        const found = touching(r);
        if (found.length === 0) return 'None';
        if (found.length > 1) return 'Inconsistent';
        return TYPES[kindOf(found[0]!.rule) ?? ''] ?? 'None';
      },
    },
    rule: {
      get: (r) => first(r)?.rule ?? {},
      set: (r, value) => {
        const rule = (value ?? {}) as Record<string, unknown>;
        if (!kindOf(rule)) throw invalidArgument('the rule has no kind');
        const one = own(r);
        // A cell has one rule: the new one takes its cells from others.
        const state = r.book.stateOf(r.sheet);
        const others = rulesWithout(
          state.validations.filter((each) => each !== one),
          r.area,
        );
        state.validations = [...others, one];
        one.rule = plain(rule);
        r.book.changed();
      },
    },
    ignoreBlanks: {
      get: (r) => first(r)?.ignoreBlanks ?? true,
      set: (r, value) => {
        own(r).ignoreBlanks = Boolean(value);
      },
    },
    errorAlert: {
      get: (r) => first(r)?.errorAlert ?? NO_ALERT,
      set: (r, value) => {
        own(r).errorAlert = { ...NO_ALERT, ...(value as object) };
      },
    },
    prompt: {
      get: (r) => first(r)?.prompt ?? NO_PROMPT,
      set: (r, value) => {
        own(r).prompt = { ...NO_PROMPT, ...(value as object) };
      },
    },
  },
  methods: {
    clear: (r: RangeRef) => {
      checkUnlocked(r.book, r.sheet, r.area);
      const state = r.book.stateOf(r.sheet);
      state.validations = rulesWithout(state.validations, r.area);
      state.ruleless.validations.push({ ...r.area });
      r.book.changed();
    },
  },
});
