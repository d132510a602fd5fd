import vectors from '../vectors/method.json';
import {
  AccountProblem,
  businessReferenceValue,
  daysBeyondTerms,
  expectedLoss,
  KAM_WEIGHTS,
  kamRejections,
  kamScore,
  netPromoterScore,
  payback,
  paymentRisk,
  referralCell,
  riskAdjustedValue,
  trustCell,
  wordOfMouthCoefficient,
} from '../../src/accounts';

const CELLS: Record<string, string> = {
  clave: 'key',
  a_desarrollar: 'toDevelop',
  en_riesgo: 'atRisk',
  transaccional: 'transactional',
};
const LEVELS: Record<string, string> = {
  muy_bajo: 'veryLow',
  bajo: 'low',
  medio: 'medium',
  alto: 'high',
  muy_alto: 'veryHigh',
};
const REJECTIONS: Record<string, string> = {
  'alignment<3': 'alignmentLow',
  'score<=2.5': 'scoreLow',
  'payback>3y': 'paybackLong',
  'payment risk': 'paymentRisk',
};

describe('trust × margin (§3.3)', () => {
  test.each(vectors.trustMargin)('$trust, $margin', ({ trust, margin, trustCut, marginCut, expected }) => {
    expect(trustCell(trust, margin, marginCut, trustCut)).toBe(CELLS[expected]);
  });

  test('a negative margin is low even above a lower cut', () => {
    expect(trustCell(5, -1, -100)).toBe('toDevelop');
  });
});

describe('payment risk (§3.4)', () => {
  test.each(vectors.paymentRisk)('$code $riskClass', (record) => {
    const risk = paymentRisk({
      unpaid: record.unpaid3y,
      daysBeyond: record.daysBeyondTerms,
      overdue: record.overdueRatio,
      limitUse: record.limitUse,
      insolvent: record.insolvency,
    });
    expect(risk).toMatchObject({ digits: record.digits, code: record.code, total: record.total });
    expect(risk.rating).toBeCloseTo(record.rating50, 9);
    expect(risk.level).toBe(LEVELS[record.riskClass]);
    expect(risk.blocked).toBe(record.blocked);
  });

  test('a missing indicator leaves the level open, unless a veto decides', () => {
    const record = { unpaid: 0, daysBeyond: NaN, overdue: 0, limitUse: 0 };
    expect(paymentRisk(record)).toMatchObject({ code: 0, level: null, blocked: false });
    expect(paymentRisk({ ...record, insolvent: true })).toMatchObject({ level: 'veryHigh', blocked: true });
  });

  test.each(vectors.daysBeyondTerms)('days beyond terms $expected', ({ d1_30, d31_60, d61_90, d91, ...rest }) => {
    const ageing = { days1to30: d1_30, days31to60: d31_60, days61to90: d61_90, days91on: d91 };
    expect(daysBeyondTerms({ ...ageing, receivable: rest.receivable })).toBeCloseTo(rest.expected, 9);
    expect(() => daysBeyondTerms({ ...ageing, receivable: 0 })).toThrow(AccountProblem);
  });

  test.each(vectors.expectedLoss)('expected loss', ({ pd, lgd, ead, expectedLoss: loss, clv, riskAdjusted }) => {
    expect(expectedLoss(pd, ead, lgd)).toBeCloseTo(loss, 9);
    expect(riskAdjustedValue(clv, loss)).toBe(riskAdjusted);
  });
});

describe('key accounts (§5)', () => {
  test('the weights', () => expect(KAM_WEIGHTS).toEqual(vectors.kamWeights));

  test.each(vectors.kam)('$id', ({ scores, paybackYears, unpaidDigit, score, eligible, reasons }) => {
    expect(kamScore(scores)).toBe(score);
    const rejections = kamRejections(scores, { paybackYears, unpaidDigit });
    expect(rejections).toEqual(reasons.map((reason) => REJECTIONS[reason]));
    expect(rejections.length === 0).toBe(eligible);
  });

  test.each(vectors.payback)('payback $expected at $discount', ({ initial, net, discount, expected }) => {
    const years = payback(initial, net, discount);
    if (expected === null) expect(years).toBeNull();
    else expect(years).toBeCloseTo(expected, 9);
  });
});

describe('word of mouth (§3.1, §3.2)', () => {
  test.each(vectors.nps)('NPS $expected', ({ scores, expected }) => expect(netPromoterScore(scores)).toBe(expected));

  test.each(vectors.businessReferenceValue)('business reference value', ({ prospects, discountMonthly, expected }) => {
    const list = prospects.map(({ ref, doi, clv, month }) => ({ reference: ref, influence: doi, clv, period: month }));
    expect(businessReferenceValue(list, discountMonthly)).toBeCloseTo(expected, 7);
  });

  test('nobody answered, nobody came', () => {
    expect(netPromoterScore([NaN])).toBeNaN();
    expect(wordOfMouthCoefficient(3, 12)).toBe(0.25);
    expect(wordOfMouthCoefficient(0, 0)).toBeNaN();
    expect(referralCell(true, false)).toBe('affluent');
  });
});
