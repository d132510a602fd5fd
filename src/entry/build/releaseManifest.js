/** Where manifest.xml says that the add-in lives while it is developed. */
export const DEVELOPMENT = 'https://localhost:3443/';

/** The language whose texts stand in manifest.xml beside the default, English. */
const WRITTEN = 'es-ES';

/**
 * Every Spanish that Excel's interface may be in. Office takes an override for one locale only and knows no Spanish as
 * such, so that a reader in Bogotá would get the English ribbon. es-ES and es-MX are Office's own two; Excel for Mac and
 * for the web tell the region of the system or the account.
 */
export const SPANISH = [
  'es-ES',
  'es-419',
  'es-AR',
  'es-BO',
  'es-CL',
  'es-CO',
  'es-CR',
  'es-CU',
  'es-DO',
  'es-EC',
  'es-GT',
  'es-HN',
  'es-MX',
  'es-NI',
  'es-PA',
  'es-PE',
  'es-PR',
  'es-PY',
  'es-SV',
  'es-US',
  'es-UY',
  'es-VE',
];

/**
 * The manifest as it is deployed: manifest.xml with the address that the add-in is served from, the release's version
 * and its Spanish texts for every Spanish.
 * @param {string} xml manifest.xml
 * @param {{address: string, version: string}} release address ending in a slash; version as in package.json
 */
export function releaseManifest(xml, { address, version }) {
  return xml
    .replaceAll(DEVELOPMENT, address)
    .replaceAll(DEVELOPMENT.slice(0, -1), new URL(address).origin)
    .replace(/<Version>[^<]*</, () => `<Version>${manifestVersion(version)}<`)
    .replace(
      new RegExp(`^( *)<(\\w+:)?Override Locale="${WRITTEN}" (Value="[^"]*") />\\n`, 'gm'),
      (_, indent, prefix = '', value) =>
        SPANISH.map((locale) => `${indent}<${prefix}Override Locale="${locale}" ${value} />\n`).join(''),
    );
}

/** `1.2.3` is 1.2.3.0 to Office, which takes four numbers and no pre-release. */
function manifestVersion(version) {
  const [numbers] = version.split(/[-+]/);
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(numbers)) throw new Error(`package.json: ${version} is no version.`);
  return `${numbers}.0`;
}
