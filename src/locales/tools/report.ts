const es = {
  subtitle_one: 'Un cliente de {{place}} · modelo «{{scheme}}» · {{date}}',
  subtitle_other: '{{count}} clientes de {{place}} · modelo «{{scheme}}» · {{date}}',
  printed: 'Clasificación estratégica de clientes (CEC 4444)',
};

const en: typeof es = {
  subtitle_one: 'One client from {{place}} · scheme “{{scheme}}” · {{date}}',
  subtitle_other: '{{count}} clients from {{place}} · scheme “{{scheme}}” · {{date}}',
  printed: 'Strategic client classification (CEC 4444)',
};

/** The words that the sheets of all tools have at their top and at the edges of their pages. */
export const reportWords = { es, en };
