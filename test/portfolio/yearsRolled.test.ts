import { yearsRolled } from '../../src/portfolio';

describe('headers of a year that have become those of later years', () => {
  test('are the same but for the year, and all that is read of them moves on alike', () => {
    const read = ['Sales 2024', 'Sales 2025', 'Employees', 'Margin 2025 (%)'];
    const there = ['Sales 2024', 'Sales 2025', 'Sales 2026', 'Margin 2026 (%)', 'Employees'];
    expect(Object.entries(yearsRolled(read, there))).toEqual([
      ['Sales 2025', 'Sales 2026'],
      ['Margin 2025 (%)', 'Margin 2026 (%)'],
      ['Sales 2024', 'Sales 2025'],
    ]);
  });

  test.each([
    ['the latest is read', ['Ventas 2026'], ['Ventas 2025', 'Ventas 2026']],
    ['the later is some months of a year', ['Ventas 2025'], ['Ventas 2025', 'Ventas 2026 YTD']],
    ['the later is another measure', ['Ventas 2025'], ['Ventas 2025', 'Presupuesto 2026']],
    ['no year is named', ['Ventas'], ['Ventas', 'Ventas 2026']],
    ['two years are named', ['Ventas 2024-2025'], ['Ventas 2024-2025', 'Ventas 2025-2026']],
  ])('none where %s', (_, read, there) => expect(yearsRolled(read, there)).toEqual({}));

  test('a year of which there is none later stays', () => {
    expect(yearsRolled(['Survey 2024', 'Sales FY25'], ['Survey 2024', 'Sales FY25', 'Sales FY27'])).toEqual({
      'Sales FY25': 'Sales FY27',
    });
  });
});
