const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Words of TypeScript, GraphQL and the routes that a domain cannot be called by. */
const TAKEN = ['class', 'delete', 'import', 'new', 'query', 'mutation', 'subscription', 'user', 'users', 'member', 'members', 'platform', 'overview', 'settings'];

const capital = (word) => word.replace(/^\w/, (letter) => letter.toUpperCase());
const pascal = (kebab) => kebab.split('-').map(capital).join('');
const camel = (kebab) => pascal(kebab).replace(/^\w/, (letter) => letter.toLowerCase());

const plural = (word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
const singular = (word) => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : /(ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1));

/**
 * Every spelling that the templates use, from the name of the domain and of what it holds.
 * @param thing what one row is called; found from a plural name of the domain
 * @throws Error with one sentence for the person who typed the name
 */
export function namesOf({ area, thing, polish }) {
  if (!area) throw new Error('Give the domain a name: npm run new-domain workshops.');
  for (const name of [area, thing].filter(Boolean)) {
    if (!KEBAB.test(name)) throw new Error(`"${name}" is no name for a folder: use lower case letters, digits and hyphens, e.g. workshops or lessons-learned.`);
    if (TAKEN.includes(name)) throw new Error(`"${name}" means something else already. Choose another name.`);
  }
  if (!thing && !/[^s]s$/.test(area)) throw new Error(`"${area}" is no plural, so say what one entry is called: npm run new-domain ${area} -- --thing lesson.`);
  const one = thing ?? singular(area);
  const things = thing ? plural(thing) : area;
  const spellings = Object.fromEntries([['area', area], ['thing', one], ['things', things]].flatMap(([key, kebab]) => [
    [key, camel(kebab)],
    [capital(key), pascal(kebab)],
    [`${key}-kebab`, kebab],
    [`${key}_snake`, kebab.replaceAll('-', '_')],
    [`${key} words`, kebab.replaceAll('-', ' ')],
    [`${capital(key)} words`, capital(kebab.replaceAll('-', ' '))],
    [key.toUpperCase(), kebab.replaceAll('-', '_').toUpperCase()],
  ]));
  return { ...spellings, polish: polish ?? 'Wpisy' };
}

/** A template with its `__thing__`, `__Thing__`, `__thing-kebab__`, `__thing words__`… replaced. @throws Error for a word that no name stands for */
export function filled(text, names) {
  return text.replace(/__([A-Za-z]+(?:[ _-](?:words|kebab|snake))?)__/g, (whole, key) => {
    if (names[key] === undefined) throw new Error(`The templates use ${whole}, which nobody fills`);
    return names[key];
  });
}

/** In paths every word is in kebab case. */
export const filledPath = (path, names) => path.replace(/__(\w+?)__/g, (_, key) => names[`${key}-kebab`] ?? names[key]);
