import type { WrittenValue } from '../../src/files/write/edits';
import { CellWriter } from '../../src/files/write/cellXml';
import { Utf8Sink } from '../../src/files/xml/utf8Sink';

function written(value: WrittenValue, { style = 0, formula = null as string | null, prefix = '' } = {}): string {
  const sink = new Utf8Sink();
  new CellWriter(sink, 'Clientes', prefix).write(99_999, 27, style, { value, formula });
  return new TextDecoder('utf-8', { fatal: true }).decode(sink.toBytes());
}

const inline = (text: string, space = ''): string =>
  `<c r="AB100000" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
const SPACE = ' xml:space="preserve"';

describe('cells as XML', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [1_000_000, '1000000'],
    [2_147_483_647, '2147483647'],
    [2_147_483_648, '2147483648'],
    [-12, '-12'],
    [0.429, '0.429'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
  ])('writes the number %p as its digits', (value, digits) => {
    expect(written(value, { style: 3 })).toBe(`<c r="AB100000" s="3"><v>${digits}</v></c>`);
  });

  it.each([
    ['Años', inline('Años')],
    ['Ácido', inline('Ácido')],
    ['10 €', inline('10 €')],
    ['🙂', inline('🙂')],
    ['a < b & c > d', inline('a &lt; b &amp; c &gt; d')],
    ['_x0041_', inline('_x005F_x0041_')],
    ['a_b', inline('a_b')],
    ['a\u0001b\ud800', inline('a_x0001_b_xD800_')],
    [' a', inline(' a', SPACE)],
    ['a\u00a0', inline('a\u00a0', SPACE)],
    ['\u2003a', inline('\u2003a', SPACE)],
    ['a\nb', inline('a\nb', SPACE)],
    ['ñ'.repeat(32_767), inline('ñ'.repeat(32_767))],
  ])('writes the text %p so that it reads back', (value, xml) => {
    expect(written(value)).toBe(xml);
  });

  it('writes emptiness, truth, errors and formulas with their last result', () => {
    expect(written('', { style: 2 })).toBe('<c r="AB100000" s="2"/>');
    expect(written(true)).toBe('<c r="AB100000" t="b"><v>1</v></c>');
    expect(written(NaN)).toBe('<c r="AB100000" t="e"><v>#NUM!</v></c>');
    expect(written('', { formula: '=A1&"x"' })).toBe('<c r="AB100000"><f>A1&amp;"x"</f></c>');
    expect(written(2, { formula: 'A1' })).toBe('<c r="AB100000"><f>A1</f><v>2</v></c>');
    expect(written('<', { formula: 'A1', prefix: 'x:' })).toBe(
      '<x:c r="AB100000" t="str"><x:f>A1</x:f><x:v>&lt;</x:v></x:c>',
    );
  });

  it('writes every number as String has it, of few decimals and of many', () => {
    const ends = [
      1e-6,
      1e-7,
      0.000_01,
      0.1 + 0.2,
      0.3,
      0.999_999,
      0.999_999_9,
      999_999_999.999_999,
      1e9 + 0.5,
      -2.5,
      1 / 3,
    ];
    const values = [...ends];
    for (let k = 1; k <= 4000; k++) {
      const value = ((k * 7919) % 10_007) ** (1 + (k % 3)) / 10_007;
      for (const places of [0, 1, 2, 3, 4, 5, 6, 7, 9])
        values.push(Math.round(value * 10 ** places) / 10 ** places, value);
    }
    const wrong = values.filter((value) => written(value) !== `<c r="AB100000"><v>${value}</v></c>`);
    expect(wrong).toEqual([]);
  });

  it('keeps all that went before when the memory grows', () => {
    const sink = new Utf8Sink();
    const cells = new CellWriter(sink, 'Clientes', '');
    let expected = '';
    for (let row = 0; row < 5_000; row++) {
      cells.write(row, 0, 0, { value: `Añil ${row}`, formula: null });
      expected += `<c r="A${row + 1}" t="inlineStr"><is><t>Añil ${row}</t></is></c>`;
    }
    expect(new TextDecoder().decode(sink.toBytes())).toBe(expected);
  });
});
