import { DOCUMENTED } from '../../../src/functions';
import { API_SIGNS, formulaText } from '../../../src/functions/help';
import { formulaFromSpanish, formulaInSpanish, withEnglishSigns } from '../../../src/workbench/page/formulaSpelling';

const FORMULAS = [
  '=IF(ISNUMBER(A2),IF(A2>0.5,1,0),"")',
  '=IFERROR(INDEX($B$2:$B$9,MATCH(C2,$A$2:$A$9,0)),"-")',
  '=SUMPRODUCT(--(A2:A9>1.25),{1;2;3;4;5;6;7;8})',
  '=COUNTIFS(Ventas[Zona],"Norte",Ventas[[#All],[Importe]],">1")',
  "=ROUND('Hoja 1'!A1*100,2)&TRUE",
  '=ABS(-2.5)',
  '=YEAR(TODAY())-YEAR(A1)+RANK.EQ(B1,B:B)',
  '=XLOOKUP(A1,B:B,C:C,#N/A)',
];

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
  ['=IF(FALSO();falso;2)', '=IF(FALSE(),FALSE,2)'],
  ['=SI(A1>0,5;SUMA(B1:B3);contar.si(C:C;">0"))', '=IF(A1>0.5,SUM(B1:B3),COUNTIF(C:C,">0"))'],
  // One argument: no sign tells the language, and the comma marks decimals.
  ['=ABS(-2,5)', '=ABS(-2.5)'],
  ['=ROUND(2,5)', '=ROUND(2.5)'],
  ['=A1*0,8', '=A1*0.8'],
  ['=SUM({1,5;2})', '=SUM({1.5;2})'],
  ['=SI.ERROR(#N/D;#¡DIV/0!)', '=IFERROR(#N/A,#DIV/0!)'],
  ['=SUMA(Ventas[[#Todo];[a]];Ventas[#Totales])', '=SUM(Ventas[[#All],[a]],Ventas[#Totals])'],
])('%s is %s', (spanish, english) => {
  expect(formulaFromSpanish(spanish)).toBe(english);
});

test.each([
  ['=CEC.CLV(A2,0.8,0.1)', '=CEC.CLV(A2;0,8;0,1)'],
  ['=IFERROR(VLOOKUP(A1,Data!$A$1:$B$9,2,FALSE),"a,b")', '=SI.ERROR(BUSCARV(A1;Data!$A$1:$B$9;2;FALSO);"a,b")'],
  ['=SUM({1,2.5;3,4})', '=SUMA({1\\2,5;3\\4})'],
  ["=SUM('It''s, 1.5'!A1,T[[#Headers],[a,b]],#REF!)", "=SUMA('It''s, 1.5'!A1;T[[#Encabezados];[a,b]];#¡REF!)"],
  ['=IF(A1,,)', '=SI(A1;;)'],
  ['=1.5E-3+A1%', '=1,5E-3+A1%'],
  ['=CEC.LOYALTY(,,B2)', '=CEC.LOYALTY(;;B2)'],
])('%s is shown as %s', (english, spanish) => {
  expect(formulaInSpanish(english)).toBe(spanish);
});

test.each([
  ['=CEC.CLV(100,0.8,0.1)'],
  ['=SUM({1;2})'],
  ['=IF(A1="a;b",1,2)'],
  ['=SUM(A1,5)'],
  ['=ROUND(2.55,1)'],
  // Neither is a number: left to be refused as it was typed.
  ['=SUM(100,0,8;0,1)'],
  // Unfinished.
  ['=SUM(A1;)'],
  ['=SUM(A1; '],
])('what can only be English is taken as it is: %s', (typed) => {
  expect(formulaFromSpanish(typed)).toBe(typed);
});

test('every example of the help that is shown in Spanish is worked out as it is typed', () => {
  for (const declaration of DOCUMENTED)
    for (const example of declaration.examples) {
      const shown = formulaText(declaration, example, 'es');
      const english = formulaText(declaration, example, 'es', API_SIGNS);
      expect(formulaFromSpanish(shown)).toBe(english);
      expect(formulaInSpanish(english)).toBe(shown);
    }
});

test('what is shown of a formula comes back as it was', () => {
  for (const formula of FORMULAS) {
    const shown = formulaInSpanish(formula);
    expect(shown).not.toMatch(/\d\.\d/);
    expect(formulaFromSpanish(shown)).toBe(formula);
    expect(withEnglishSigns(shown)).toHaveLength(shown.length);
  }
});
