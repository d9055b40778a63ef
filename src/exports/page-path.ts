/** Where a strategy's page lies in the site: a short Latin folder name that every host and system accepts. */

/**
 * Russian and Ukrainian letters in Latin ones, as readers would type them. Where the two languages differ
 * (`г`, `и`) the Russian reading stands: an address has to be short and stable, not a transliteration
 * for a passport. The hard and the soft sign are silent.
 */
const LATIN = new Map(
  (
    'аa бb вv гg ґg дd еe ёe єye жzh зz иi іi їyi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ' +
    'ъ ыy ь эe юyu яya'
  )
    .split(' ')
    .map(([letter = '', ...latin]) => [letter, latin.join('')]),
);

/** Names that Windows keeps for devices, in whatever folder. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/**
 * A folder name for each slug: lower-case Latin letters, digits and hyphens, never empty, never hidden,
 * all different. A slug that is such a name already keeps it, whatever the others are; of the rest the
 * second and later ones of the same name get a number, in the order of their code points, so that the
 * order of the list does not move a page.
 *
 * @returns from each slug to its folder
 */
export function pagePaths(slugs: Iterable<string>): Map<string, string> {
  const sorted = [...new Set(slugs)].sort();
  const taken = new Set(sorted.filter((slug) => plainName(slug) === slug));
  const paths = new Map<string, string>();
  for (const slug of sorted) {
    const name = plainName(slug);
    let path = name;
    for (let number = 2; path !== slug && taken.has(path); number++) path = `${name}-${number}`;
    taken.add(path);
    paths.set(slug, path);
  }
  return paths;
}

function plainName(slug: string): string {
  const letters = [...slug.normalize('NFC').toLowerCase()].map((letter) => LATIN.get(letter) ?? letter);
  const name = letters
    .join('')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  if (name === '') return 'strategy';
  return RESERVED.test(name) ? `${name}-strategy` : name;
}
