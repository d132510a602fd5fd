/** Signs that a shell reads within double quotes. */
const READ_BY_SHELL = /["$`\\!]/;

/** A header as a terminal prints and takes it, whatever lines it has in its cell. */
export const onOneLine = (header: string): string => header.replace(/\s+/g, ' ').trim();

/**
 * An option with its value as it can be copied into a terminal: in double quotes, which every shell knows; in single ones
 * where the value has a sign in it that the shells of Unix read within double quotes.
 */
export function asTyped(option: string, value: string, platform: string = process.platform): string {
  // Behind a space, what begins with a dash would be an option.
  return `${option}${value.startsWith('-') ? '=' : ' '}${quoted(value, platform)}`;
}

function quoted(value: string, platform: string): string {
  if (platform === 'win32') {
    // Programs take a backslash for itself unless quotes follow it.
    return `"${value.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
  }
  return READ_BY_SHELL.test(value) ? `'${value.replaceAll("'", `'\\''`)}'` : `"${value}"`;
}
