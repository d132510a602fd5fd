const es = {
  number: 'un número',
  whole: 'un número entero',
  least: 'de {{value}} o más',
  above: 'por encima de {{value}}',
  most: 'de {{value}} como mucho',
  below: 'por debajo de {{value}}',
  and: ' y ',
};

const en: typeof es = {
  number: 'a number',
  whole: 'a whole number',
  least: 'of {{value}} or more',
  above: 'above {{value}}',
  most: 'of {{value}} at most',
  below: 'below {{value}}',
  and: ' and ',
};

/** Which numbers something takes that is told to a tool. */
export const settingRangeWords = { es, en };
