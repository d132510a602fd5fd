const es = {
  BLOCK: 'bloqueo',
  DROP2: 'total −2 o más',
  DIGIT_DOWN: 'baja un dígito',
  DIGIT_UP: 'sube un dígito',
  SEGMENT: 'cambia de segmento',
  NEW: 'nuevo',
  GONE: 'ya no está',
};

const en: typeof es = {
  BLOCK: 'block',
  DROP2: 'total −2 or more',
  DIGIT_DOWN: 'a digit falls',
  DIGIT_UP: 'a digit rises',
  SEGMENT: 'changes segment',
  NEW: 'new',
  GONE: 'gone',
};

/** Alerts in two or three words: on the list of movers, and in cells. */
export const ALERT_WORDS = { es, en };
