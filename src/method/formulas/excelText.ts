/** A text as a literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;

/** The first text of a formula that Excel would not take; null where all are short enough. */
export function tooLongText(formula: string): string | null {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const plain = texts.map((text) => text.slice(1, -1).replaceAll('""', '"'));
  return plain.find((text) => text.length > LONGEST_TEXT) ?? null;
}

/** A number as a literal in a formula, whatever the reader's decimal sign. */
export function literal(value: number): string {
  return String(value).toUpperCase();
}

/** An expression per profile, each different one once, chosen by the profile's number. */
export function perProfile(profileNumber: () => string, expressions: readonly string[]): string {
  const distinct = [...new Set(expressions)];
  return distinct.reduceRight((otherwise, expression, place) => {
    if (place === distinct.length - 1) return expression;
    const numbers = expressions.flatMap((other, p) => (other === expression ? [`${profileNumber()}=${p + 1}`] : []));
    const condition = numbers.length === 1 ? numbers[0]! : `OR(${numbers.join(',')})`;
    return `IF(${condition},${expression},${otherwise})`;
  }, '');
}
