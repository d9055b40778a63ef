import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePaths } from '../../src/exports/page-path.ts';

const pathOf = (slug: string): string | undefined => pagePaths([slug]).get(slug);

test.each([
  { slug: 'clearsight', path: 'clearsight' },
  { slug: 'Two words', path: 'two-words' },
  { slug: 'Банк «Север»', path: 'bank-sever' },
  { slug: 'Зоря і Ґанок', path: 'zorya-i-ganok' },
  { slug: 'щука-съезд-ёж', path: 'shchuka-sezd-ezh' },
  { slug: 'Crème brûlée', path: 'creme-brulee' },
  { slug: '<script>alert(1)</script>', path: 'script-alert-1-script' },
  { slug: '..', path: 'strategy' },
  { slug: '../../etc/passwd', path: 'etc-passwd' },
  { slug: '.hidden', path: 'hidden' },
  { slug: '_assets', path: 'assets' },
  { slug: 'index.html', path: 'index-html' },
  { slug: '日本', path: 'strategy' },
  { slug: 'CON', path: 'con-strategy' },
  { slug: `${'a'.repeat(59)}-b`, path: 'a'.repeat(59) },
])('gives $slug the folder $path', ({ slug, path }) => {
  expect(pathOf(slug)).toBe(path);
});

test('lets a slug that is a good name keep it, wherever it stands in the list', () => {
  expect(pagePaths(['A b', 'a-b', 'a b'])).toEqual(
    new Map([
      ['A b', 'a-b-2'],
      ['a b', 'a-b-3'],
      ['a-b', 'a-b'],
    ]),
  );
});

test('gives every slug a folder of its own that is safe in any address, in whatever order they come', () => {
  const slugs = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', 'a-2', 'a b', 'a-b', '..', 'con')),
  );
  fc.assert(
    fc.property(slugs, (list) => {
      const paths = pagePaths(list);
      const folders = [...paths.values()];
      expect(new Set(folders).size).toBe(list.length);
      for (const folder of folders) expect(folder).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
      expect(pagePaths(list.toReversed())).toEqual(paths);
    }),
  );
});
