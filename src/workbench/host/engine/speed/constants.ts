import { ValueObjectFactory } from '@univerjs/engine-formula';

type Create = typeof ValueObjectFactory.create;

/** More texts than formulas of a workbook hold; then it is begun anew. */
const MOST = 20_000;

/**
 * Lets texts that stand in formulas be looked at once. Univer asks of `""` and of every other text whether it is a
 * date, a time or an amount of money, each time that its formula is worked out.
 */
export const rememberTexts = once(() => {
  const plainly: Create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const texts = [new Map<string, ReturnType<Create>>(), new Map<string, ReturnType<Create>>()] as const;
  ValueObjectFactory.create = (value, ignoresPatterns = false) => {
    if (typeof value !== 'string') return plainly(value, ignoresPatterns);
    const known = texts[ignoresPatterns ? 1 : 0];
    const before = known.get(value);
    if (before) return before;
    const made = plainly(value, ignoresPatterns);
    // Univer itself shares texts; numbers it changes in place.
    if (made.isString()) {
      if (known.size >= MOST) known.clear();
      known.set(value, made);
    }
    return made;
  };
});

/** All workbooks of a page share the factory. */
function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
