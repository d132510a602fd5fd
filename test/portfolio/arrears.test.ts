import { arrearsMeasure } from '../../src/portfolio';

test.each([
  'Days overdue',
  'Max. days overdue',
  'Días vencidos',
  'Días de retraso',
  'Dias de mora',
  'Días de demora en el pago',
  'Days late',
  'Days past due',
  'Days beyond terms',
  'DPD',
])('%s says days beyond terms', (header) => {
  expect(arrearsMeasure(header)).toBe('days');
});

test.each([
  'Overdue amount',
  'Saldo vencido +60 días',
  'Vencido > 90 días',
  'Vencido 0-30 días',
  'Overdue 31-60 days',
  'Overdue amount > 90 days',
  'Importe vencido',
  'Deuda vencida',
  'Saldo vencido',
  'Vencido',
  'Vencido (€)',
  'Impagado (€)',
  'Importe impagado',
  'Overdue balance',
  'Past due (GBP)',
  'Arrears',
  'Unpaid amount',
  'Importe de facturas vencidas',
])('%s says money beyond terms', (header) => {
  expect(arrearsMeasure(header)).toBe('amount');
});

test.each([
  'Impagados',
  'Facturas vencidas',
  'Overdue invoices',
  'Late payments',
  'Días de pago',
  'Payment days',
  'Saldo pendiente',
  'Deuda',
  'Importe no vencido',
  'Fecha de vencimiento',
  'Fecha del último impago',
  'Días de retraso en entregas',
  'Late deliveries',
  '% vencido',
  'Overdue share',
  'Deuda cobrada',
  'Límite de deuda',
  'Facturación',
  'Translated name',
])('%s says neither', (header) => {
  expect(arrearsMeasure(header)).toBeNull();
});
