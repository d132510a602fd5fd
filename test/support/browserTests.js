/**
 * Browser tests run unless they were asked to be left out (`CEC_BROWSER_TESTS=off`).
 * A machine without a browser is a failing run with one clear message, never a silent skip.
 */
export const browserTests = { wanted: process.env.CEC_BROWSER_TESTS !== 'off' };
