import { readAnswer } from '../../../src/workbench/functions/answers';

describe('answers of the custom-functions runtime', () => {
  test.each([
    [1, '#N/A'],
    [2, '#VALUE!'],
    [5, '#DIV/0!'],
    [6, '#NUM!'],
    [7, '#VALUE!'],
    [8, '#NULL!'],
    [10, '#NAME?'],
    [99, '#VALUE!'],
  ])('failure code %i is %s', (code, error) => {
    expect(readAnswer([1, false, '', code])).toEqual({ value: { error } });
  });

  test('every error keeps the sentence that it came with', () => {
    const said = (error: string, sentence: string) => ({ value: { error, reason: { kind: 'said', sentence } } });
    expect(readAnswer([1, false, 'no share', 1])).toEqual(said('#N/A', 'no share'));
    expect(readAnswer([1, false, 'too big', 6])).toEqual(said('#NUM!', 'too big'));
  });

  test('NaN and Infinity are #NUM!', () => {
    expect(readAnswer([1, false, 'NaN', 0])).toEqual({ value: { error: '#NUM!' } });
  });

  test('null shows 0, text beyond 32,767 characters is #VALUE!', () => {
    expect(readAnswer([1, true, null])).toEqual({ value: 0 });
    expect(readAnswer([1, true, 'x'.repeat(32_768)])).toEqual({ value: { error: '#VALUE!' } });
    expect(readAnswer([1, true, 'x'.repeat(32_767)]).value).toHaveLength(32_767);
  });

  test('returned errors keep their code, alone and in arrays', () => {
    const returned = { type: 'Error', code: '#N/A', message: 'no data' };
    const error = { error: '#N/A', reason: { kind: 'said', sentence: 'no data' } };
    expect(readAnswer([1, true, returned])).toEqual({ value: error });
    expect(readAnswer([1, true, [[1, returned]]])).toEqual({ value: [[1, error]] });
  });

  test('arrays spill; ragged and empty ones are #VALUE!', () => {
    expect(readAnswer([1, true, [['a', true, null]]])).toEqual({ value: [['a', true, 0]] });
    expect(readAnswer([1, true, [[1], [1, 2]]])).toEqual({ value: { error: '#VALUE!' } });
    expect(readAnswer([1, true, []])).toEqual({ value: { error: '#VALUE!' } });
  });

  test('a formatted number gives its number', () => {
    expect(readAnswer([1, true, { type: 'FormattedNumber', basicValue: 5, numberFormat: '0%' }])).toEqual({ value: 5 });
  });
});
