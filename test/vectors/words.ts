import type { Segment } from '../../src/method';
import type { ClientKind, CriterionKey } from '../../src/portfolio';

/* The vectors' own words for what the method calls by id. */

export const KEYS: Record<string, CriterionKey> = {
  families: 'families',
  share: 'share',
  unpaid3y: 'unpaid',
  RENTABILIDAD: 'margin',
  LEALTAD: 'years',
  PLANTILLA: 'employees',
  IMAGEN: 'image',
  FRECUENCIA: 'orders',
  CRECIMIENTO: 'growth',
  COMPETENCIA: 'competitors',
};

export const KINDS: Record<string, ClientKind> = {
  actual: 'current',
  potencial: 'potential',
  satisfecho: 'satisfied',
  perdido: 'lost',
};

export const SEGMENT_IDS: Record<string, Segment> = {
  vital: 'vital',
  con_futuro: 'promising',
  insulso: 'lacklustre',
  innecesario: 'dispensable',
};

export const STRATEGY_IDS: Record<string, 'exit' | 'watch' | 'maintain' | 'grow'> = {
  salir: 'exit',
  analizar: 'watch',
  mantener: 'maintain',
  crecer: 'grow',
};
