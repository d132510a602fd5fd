/** A text as a literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
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
