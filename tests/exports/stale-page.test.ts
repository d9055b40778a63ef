import { expect, test } from 'vitest';
import { stalePage } from '../../src/exports/stale-page.ts';

const page = (language: string, head = '', body = 'text'): string =>
  `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body class="report">${body}</body></html>`;

test.each([
  { language: 'en', words: 'The strategy has errors at present.' },
  { language: 'ru', words: 'Сейчас в стратегии есть ошибки.' },
  { language: 'uk', words: 'Зараз у стратегії є помилки.' },
  { language: 'xx', words: 'The strategy has errors at present.' },
])('says in the language of the page ($language) that it is not of today', ({ language, words }) => {
  const html = stalePage(page(language));
  expect(html).toContain(`<body class="report"><p data-rapport-stale role="status"`);
  expect(html).toContain(words);
});

test('says it once, however often the strategy stays broken', () => {
  const once = stalePage(page('en'));
  expect(stalePage(once)).toBe(once);
});

test('is not misled by texts that look like the beginning of the body', () => {
  const head =
    '<meta name="description" content="a <body> > b"><title>a <body> b</title><script>"<body>"</script>';
  expect(stalePage(page('en', head))).toContain(`${head}</head><body class="report"><p data-rapport-stale`);
});

test('is not misled by a text of the author that looks like the banner', () => {
  expect(stalePage(page('en', '', 'x <p data-rapport-stale'))).toContain('errors at present');
});
