/** A text as a literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number as a literal in a formula, whatever the reader's decimal sign. */
export function literal(value: number): string {
  return String(value).toUpperCase();
}

/** `CHOOSE` of an expression per profile, each different one once; the expression alone where all have the same. */
export function perProfile(profileNumber: () => string, expressions: readonly string[]): string {
  const distinct = [...new Set(expressions)];
  if (distinct.length === 1) return distinct[0]!;
  const places = expressions.map((expression) => distinct.indexOf(expression) + 1);
  const number = profileNumber();
  const chosen = distinct.length === expressions.length ? number : `CHOOSE(${number},${places.join(',')})`;
  return `CHOOSE(${chosen},${distinct.join(',')})`;
}
