import { attributePlace } from './splices';

/** Sets attributes in an opening tag; a tag without the attribute gets it at its end. */
export function withAttributes(tag: string, values: Record<string, string>): string {
  let text = tag;
  for (const [name, value] of Object.entries(values)) {
    const place = attributePlace(text, name);
    const attribute = ` ${name}="${value}"`;
    if (place) text = text.slice(0, place[0]) + attribute + text.slice(place[1]);
    else text = text.replace(/\s*(\/?>)$/, (_, end: string) => attribute + end);
  }
  return text;
}
