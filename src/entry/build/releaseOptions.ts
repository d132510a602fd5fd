import { parseArgs } from 'node:util';

export const USAGE = `npm run build [-- https://address/of/the/add-in/ [--support mailto:you@example.com] [--out dist]]
  Without an address the build is for the development server (https://localhost:3443/).`;

/** What a release is built for. */
export interface ReleaseOptions {
  /** Where it will be served from, ending in a slash; null for the development server. */
  readonly address: string | null;
  /** Whom users ask, as a link; null for "whoever installed the add-in". */
  readonly support: string | null;
  /** Folder to write into. */
  readonly out: string;
}

/**
 * Reads the command line and `CEC_URL`, `CEC_SUPPORT`.
 * @throws Error with a sentence, where an address cannot be one that Excel loads an add-in from
 */
export function releaseOptions(
  args: readonly string[],
  { CEC_URL, CEC_SUPPORT }: Readonly<Record<string, string | undefined>>,
): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { support: { type: 'string' }, out: { type: 'string', default: 'dist' } },
  });
  if (positionals.length > 1) throw new Error(`One address, not ${positionals.length}: ${positionals.join(' ')}`);
  const given = positionals[0] ?? CEC_URL;
  const support = values.support ?? CEC_SUPPORT ?? null;
  return { address: given ? addressOf(given) : null, support: support && supportOf(support), out: values.out };
}

function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url) throw new Error(`${given} is no address: write it whole, as in https://addins.example.com/cec/`);
  if (url.protocol !== 'https:') throw new Error(`${given}: Excel loads add-ins over https only.`);
  if (url.search || url.hash || url.username) throw new Error(`${given}: the address of a folder has no ?, # or user.`);
  if (/\.html?$/.test(url.pathname)) throw new Error(`${given}: give the folder that the pages will lie in.`);
  return url.href.replace(/\/?$/, '/');
}

function supportOf(given: string): string {
  if (/^\S+@\S+\.\S+$/.test(given) && !given.includes(':')) return `mailto:${given}`;
  if (/^(https|mailto):\S+$/.test(given)) return given;
  throw new Error(`${given}: support is a mailto: or https: address.`);
}
