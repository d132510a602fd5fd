/** A text as a literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number as a literal in a formula, whatever the reader's decimal sign. */
export function literal(value: number): string {
  return String(value).toUpperCase();
}

/** `CHOOSE` of an expression per profile; the expression alone where all profiles have the same. */
export function perProfile(profileNumber: () => string, expressions: readonly string[]): string {
  const [first] = expressions;
  return expressions.every((other) => other === first) ? first! : `CHOOSE(${profileNumber()},${expressions.join(',')})`;
}
