import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTheme, themeNameFor } from '../../src/taskpane/theme';
import { offeredTools, toolSheets } from '../../src/tools';
import { sampleInputs } from '../tools/support';
import { DIGIT_COLOURS, DIGIT_COLOURS_ON_DARK, SEGMENT_COLOURS } from '../../src/method';
import { LIGHT, themeOf } from '../../src/taskpane/theme/theme';

const none = (): boolean => false;

test.each([
  [{ bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff' }, 'highContrast'],
  [{ bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFF00', isDarkTheme: true }, 'highContrast'],
  [{ bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' }, 'dark'],
  [{ bodyBackgroundColor: '#000000', bodyForegroundColor: '#f0f0f0' }, 'dark'],
  [{ bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' }, 'light'],
  [undefined, 'light'],
])('Office’s colours %j mean the %s theme', (office, name) => expect(themeNameFor(office, none)).toBe(name));

test('a system with forced colours is high contrast, whatever Office says', () => {
  expect(themeNameFor({ isDarkTheme: false }, (query) => query.includes('forced-colors'))).toBe('highContrast');
  // A light page there is no dark one: the strongest digit must not be the palest.
  expect(themeNameFor({}, (query) => /forced-colors|scheme: light/.test(query))).toBe('highContrastOnLight');
});

/** WCAG's ratio of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
/** Fluent shortens `#ffffff` to `#fff`. */
const long = (hex: string): string => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);

test.each(['light', 'dark', 'highContrast'] as const)('in the %s theme marks stand out from the page', async (name) => {
  const colours = name === 'light' ? LIGHT : await themeOf(name);
  const page = long(colours.colorNeutralBackground1);
  for (const mark of [
    colours.colorBrandBackground,
    colours.colorCompoundBrandBackground,
    colours.colorNeutralForeground4,
    colours.colorNeutralForeground2,
    colours.colorCompoundBrandStroke,
  ]) {
    expect(contrast(long(mark), page)).toBeGreaterThanOrEqual(3);
  }
  const button = [colours.colorBrandBackground, colours.colorBrandBackgroundHover, colours.colorBrandBackgroundPressed];
  for (const face of button)
    expect(contrast(long(face), long(colours.colorNeutralForegroundOnBrand))).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark', 'highContrast', 'highContrastOnLight'] as const)(
  'in the %s theme the words of a row under the mouse read',
  async (name) => {
    const colours = await themeOf(name);
    const { cecRowHover: face } = colours as unknown as { readonly cecRowHover: string };
    for (const ink of [
      colours.colorNeutralForeground1,
      colours.colorNeutralForeground2,
      colours.colorNeutralForeground3,
    ])
      expect(contrast(long(ink), face)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(['light', 'dark', 'highContrast', 'highContrastOnLight'] as const)(
  'in the %s theme what is chosen reads on its own face, in every view that paints one',
  async (name) => {
    const { colorNeutralBackground1Selected: face, colorNeutralForeground1Selected: ink } = await themeOf(name);
    expect(contrast(long(ink), long(face))).toBeGreaterThanOrEqual(4.5);
    const views = readdirSync('src/taskpane/view', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join('src/taskpane/view', file), 'utf8'))
      .filter((text) => text.includes('tokens.colorNeutralBackground1Selected'));
    expect(views.length).toBeGreaterThan(0);
    for (const text of views) expect(text).toContain('color: tokens.colorNeutralForeground1Selected');
  },
);

/** WCAG's lightness of a colour, 0 for black to 1 for white. */
const lightness = (hex: string): number => 1.05 / contrast(hex, '#FFFFFF') - 0.05;

test('the digits’ colours stand out from their page the more, the better the digit; what is written on them reads', () => {
  for (const [colours, page] of [
    [DIGIT_COLOURS, '#FFFFFF'],
    [DIGIT_COLOURS_ON_DARK, '#292929'],
    [DIGIT_COLOURS_ON_DARK, '#000000'],
  ] as const) {
    const strength = colours.map(({ fill }) => contrast(fill, page));
    expect(strength.slice(1)).toEqual([...strength.slice(1)].sort((a, b) => a - b));
    for (const { fill, ink } of colours) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each([
  ['light', DIGIT_COLOURS],
  ['dark', DIGIT_COLOURS_ON_DARK],
  ['highContrast', DIGIT_COLOURS_ON_DARK],
  ['highContrastOnLight', DIGIT_COLOURS],
] as const)('the %s theme carries the digits’ colours', async (name, colours) => {
  expect(await themeOf(name)).toMatchObject({ cecDigit4Fill: colours[4].fill, cecDigit0Ink: colours[0].ink });
});

test('segments are told apart in grey, lacklustre is not the loudest, and their words read', () => {
  const order = ['vital', 'promising', 'lacklustre', 'dispensable', 'none'] as const;
  const greys = order.map((label) => lightness(SEGMENT_COLOURS[label].fill));
  for (let k = 1; k < greys.length; k++) expect(greys[k]! - greys[k - 1]!).toBeGreaterThan(0.08);
  const loudness = (hex: string): number => {
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    return Math.max(...parts) - Math.min(...parts);
  };
  expect(loudness(SEGMENT_COLOURS.lacklustre.fill)).toBeLessThan(loudness(SEGMENT_COLOURS.vital.fill));
  expect(loudness(SEGMENT_COLOURS.lacklustre.fill)).toBeLessThan(loudness(SEGMENT_COLOURS.promising.fill));
  for (const { fill, ink } of Object.values(SEGMENT_COLOURS)) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
});

/** What eyes without the red or the green cones make of a colour, in linear light (Machado, Oliveira and Fernandes 2009). */
const EYES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;
type Eyes = keyof typeof EYES;

/** Linear light of a colour as those eyes see it. */
function seen(hex: string, eyes: Eyes): number[] {
  const light = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return EYES[eyes]
    .map((row) => row.reduce((sum, factor, k) => sum + factor * light[k]!, 0))
    .map((x) => Math.max(0, x));
}

/** Distance in CIELAB; some 2 is the least that anybody sees, 10 is seen at a glance. */
function distance(a: string, b: string, eyes: Eyes): number {
  const lab = (hex: string): number[] => {
    const [r = 0, g = 0, bl = 0] = seen(hex, eyes);
    const [x = 0, y = 0, z = 0] = [
      (0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.9505,
      0.2126 * r + 0.7152 * g + 0.0722 * bl,
      (0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.089,
    ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((part, k) => part - other[k]!));
}

test.each(['protanopia', 'deuteranopia'] as const)(
  'with %s neighbours are told apart at a glance, and words read',
  (eyes) => {
    const { vital, promising, lacklustre, dispensable, potential, lost, none } = SEGMENT_COLOURS;
    const rows = [
      [vital, promising, lacklustre, dispensable, potential, lost, none],
      DIGIT_COLOURS.slice(1),
      DIGIT_COLOURS_ON_DARK.slice(1),
    ];
    for (const row of rows) {
      for (let k = 1; k < row.length; k++) expect(distance(row[k - 1]!.fill, row[k]!.fill, eyes)).toBeGreaterThan(10);
      for (const { fill, ink } of row) {
        const [a = 0, b = 0] = [fill, ink]
          .map((hex) => seen(hex, eyes))
          .map(([r = 0, g = 0, bl = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * bl)
          .sort((x, y) => y - x);
        expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);

test('every series of every report’s charts stands out from a dark page, and from the others as before', async () => {
  const dark = (await themeOf('dark')) as unknown as Record<string, string>;
  const inputs = sampleInputs();
  const charts = offeredTools('es')
    .filter(({ id, needs }) => needs === null && id !== 'schemes')
    .flatMap(({ id }) => toolSheets(id, inputs, 'es').flatMap(({ sheet }) => sheet.charts));
  expect(charts.length).toBeGreaterThan(8);
  const shown = (color: string): string => dark[`cecOn${color.slice(1).toUpperCase()}`] ?? color;
  for (const { id, series } of charts) {
    const colours = [
      ...new Set(series.flatMap(({ color, pointColors }) => pointColors?.filter((one) => one !== null) ?? [color])),
    ];
    for (const color of colours) expect([id, color, contrast(shown(color), '#292929') >= 3]).toEqual([id, color, true]);
    expect(new Set(colours.map(shown)).size).toBe(colours.length);
  }
  expect(onTheme('#0b5a5e')).toBe('var(--cecOn0B5A5E, #0b5a5e)');
});
