import { DOCUMENTED } from '../../../src/functions';
import { formulaText } from '../../../src/functions/help';
import { formulaFromSpanish } from '../../../src/workbench/page/formulaSpelling';

/** A formula as Spanish Excel spells it, and as the engine has it. */
test.each([
  ['=CEC.CLV(100;0,8;0,1)', '=CEC.CLV(100,0.8,0.1)'],
  ['=CEC.CLV(A1;0,8;$B$2;;;,5)', '=CEC.CLV(A1,0.8,$B$2,,,.5)'],
  ['=SUM(A1*1,5E-3;2)', '=SUM(A1*1.5E-3,2)'],
  ['=SUM({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
  ['=IF(A1="a,b;c 0.5";"x""y";VERDADERO)', '=IF(A1="a,b;c 0.5","x""y",TRUE)'],
  ["=SUM('It''s 1,5; no'!A1;2,5)", "=SUM('It''s 1,5; no'!A1,2.5)"],
  ['=SUM(Ventas[[#All];[a,b]];Ventas[c.1])', '=SUM(Ventas[[#All],[a,b]],Ventas[c.1])'],
  ['=STDEV.S(H2.x;Hoja1!B2;3:4)', '=STDEV.S(H2.x,Hoja1!B2,3:4)'],
  ['=SUM(A1:B2;(C1;D1))', '=SUM(A1:B2,(C1,D1))'],
  ['=IF(FALSO();falso;2)', '=IF(FALSO(),FALSE,2)'],
])('%s is %s', (spanish, english) => {
  expect(formulaFromSpanish(spanish)).toBe(english);
});

test.each([
  ['=CEC.CLV(100,0.8,0.1)'],
  // Spelled so in the grid itself: whoever edits a formula there leaves it as it was.
  ['=ROUND(2,5)'],
  ['=SUM({1,5;2})'],
  ['=SUM({1;2})'],
  ['=IF(A1="a;b",1,2)'],
  ['=A1*0,8'],
  // Neither is a number: left to be refused as it was typed.
  ['=SUM(100,0,8;0,1)'],
  // Unfinished.
  ['=SUM(A1;)'],
  ['=SUM(A1; '],
])('what may be English is taken as it is: %s', (typed) => {
  expect(formulaFromSpanish(typed)).toBe(typed);
});

test('every example of the help that is shown in Spanish is worked out as it is typed', () => {
  for (const declaration of DOCUMENTED)
    for (const example of declaration.examples) {
      const shown = formulaText(declaration, example, 'es');
      const english = formulaText(declaration, example, 'es', 'en');
      if (/[;\\]/.test(shown.replace(/\{[^}]*\}/g, ''))) expect(formulaFromSpanish(shown)).toBe(english);
    }
});
