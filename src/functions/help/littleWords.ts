/**
 * Words that a question is made of and that tell no function from another, of both languages, without accents: who
 * looks for "cuánto vale un cliente" means "vale" and "cliente".
 */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  (
    'a al algo como con cual cuales cuando cuanta cuantas cuanto cuantos de debo del el ella en entre es esta estan este ' +
    'esto estos ha hacer hago hay la las le les lo los me mi mis nos o para pero por puedo que quien quienes quiero se ' +
    'ser si sin sobre son su sus tengo tiene tienen todo todos u un una unas uno unos usar y ya yo ' +
    'about am an and any are as at be by can do does each every find for from get give had has have he how i if in into is ' +
    'it its many much must my need of off on or our she should so some than that the their them there these this those to ' +
    'us use want was what when where which who whom whose why will with would you your'
  ).split(' '),
);

/** The words that say what is looked for; all of them where they are all little ones. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
