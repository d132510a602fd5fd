import { CRITERION_KEYS, type CriterionKey } from '../portfolio';
import type { OpenPlace, PresetNeed } from '../method';
import type { Language } from './languages';
import { formatList } from './numbers';
import { criterionName } from './terms';
import { lowered } from './lowered';
import { translator } from './translator';

/** What a preset of a profile would have read, in words: "quejas y clientes referidos". */
export function presetNeeds(needs: readonly PresetNeed[], language: Language): string {
  const t = translator(language);
  const isCatalogued = (key: PresetNeed): key is CriterionKey => (CRITERION_KEYS as readonly string[]).includes(key);
  const words = needs.map((key) =>
    isCatalogued(key)
      ? lowered(criterionName({ key, label: null }, language))
      : t(`words.need.${key as 'satisfaction'}`),
  );
  return formatList(words, language);
}

/** The places that a profile still lacks a criterion in: "1 (total purchases) and 3". */
export function lacksInWords(lacks: readonly OpenPlace[], language: Language): string {
  const places = lacks.map(({ place, wanted }) =>
    wanted === null ? String(place + 1) : `${place + 1} (${presetNeeds([wanted as PresetNeed], language)})`,
  );
  return formatList(places, language);
}
