import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Microsoft's `office-addin-dev-certs` keeps what it made and what this machine trusts. */
const FOLDER = '.office-addin-dev-certs';
const INSTALL = 'npx office-addin-dev-certs install';

/**
 * The certificate that the development server shows, and what to say of it. Excel loads a pane only from an address
 * whose certificate the machine trusts, so the one that Microsoft's tool installs is taken, or the one that
 * `CEC_CERT` and `CEC_KEY` name. Without either the server makes one of its own, which a browser can be told to accept
 * and Excel cannot.
 * @param {{home?: string, environment?: Record<string, string | undefined>, now?: Date}} [where]
 * @returns {{options: {cert?: Buffer, key?: Buffer, ca?: Buffer}, trusted: boolean, note: string}}
 */
export function certificates({ home = homedir(), environment = process.env, now = new Date() } = {}) {
  const { CEC_CERT: cert, CEC_KEY: key } = environment;
  if (cert || key) {
    if (!cert || !key) return own('CEC_CERT and CEC_KEY belong together, and only one of them is set', 'Set both');
    return from({ cert, key }, now, 'Name others in CEC_CERT and CEC_KEY');
  }
  const file = (name) => join(home, FOLDER, name);
  const installed = { cert: file('localhost.crt'), key: file('localhost.key'), ca: file('ca.crt') };
  return from(installed, now, `Run "${INSTALL}" once and start again`);
}

/** What stands in the named files, or why it cannot be used. */
function from(paths, now, remedy) {
  const options = {};
  for (const [name, path] of Object.entries(paths)) {
    try {
      options[name] = readFileSync(path);
    } catch {
      return own(`${path} is not there or cannot be read`, remedy);
    }
  }
  let shown;
  try {
    shown = new X509Certificate(options.cert);
    if (!shown.checkPrivateKey(createPrivateKey(options.key)))
      return own(`${paths.key} is not the key of ${paths.cert}`, remedy);
  } catch {
    return own(`${paths.cert} and ${paths.key} are not a certificate and its key`, remedy);
  }
  const until = new Date(shown.validTo);
  if (until < now) return own(`${paths.cert} expired on ${day(until)}`, remedy);
  if (!shown.checkHost('localhost')) return own(`${paths.cert} is not for localhost`, remedy);
  return { options, trusted: true, note: `Certificate: ${paths.cert}, valid until ${day(until)}.` };
}

const day = (date) => date.toISOString().slice(0, 10);

/** Webpack's own certificate: good for a look in a browser. */
const own = (why, remedy) => ({
  options: {},
  trusted: false,
  note: `Excel will refuse this address, because no certificate that this machine trusts is there: ${why}. ${remedy}. Until then a certificate made just now is shown, which a browser can be told to accept.`,
});
