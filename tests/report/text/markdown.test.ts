import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, prose } from '../../../src/messages/inline.ts';
import { flowMarkup, markdownHtml, phraseMarkup } from '../../../src/report/text/markdown.ts';
import { flowHtml, inlineHtml } from '../../../src/report/ui/inline-html.ts';

const markup = (text: string, level?: number) => markdownHtml(text, level).text.trim();

describe('a long text', () => {
  test.each([
    { name: 'paragraphs', text: 'One.\n\nTwo.', expected: '<p>One.</p>\n<p>Two.</p>' },
    {
      name: 'emphasis',
      text: '**Bold** and *italic*',
      expected: '<p><strong>Bold</strong> and <em>italic</em></p>',
    },
    { name: 'lists', text: '- a\n- b', expected: '<ul>\n<li>a</li>\n<li>b</li>\n</ul>' },
    {
      name: 'a link to a page',
      text: '[us](https://example.org/a?b=1&c=2)',
      expected: '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">us</a></p>',
    },
    {
      name: 'a link to a letter box',
      text: '<mailto:ann@example.org>',
      expected: '<p><a href="mailto:ann@example.org" rel="noreferrer">mailto:ann@example.org</a></p>',
    },
    {
      name: 'a diagram as its text',
      text: '```mermaid\nflowchart LR\n  a["<b>"] --> b\n```',
      expected: '<pre class="mermaid-source">flowchart LR\n  a[&quot;&lt;b&gt;&quot;] --&gt; b</pre>',
    },
    {
      name: 'other code without its language',
      text: '```" onclick="alert(1)\n<script>\n```',
      expected: '<pre><code>&lt;script&gt;</code></pre>',
    },
  ])('shows $name', ({ text, expected }) => {
    expect(markup(text)).toBe(expected);
  });

  test('shows a table, numbers to the right', () => {
    const table = markup('| a | b |\n| :-: | --: |\n| x | 1 |');

    expect(table).toContain('<th>a</th>\n<th class="number">b</th>');
    expect(table).toContain('<td class="number">1</td>');
    expect(table).not.toContain('style');
  });

  test.each([
    { text: '# One\n## Two\n# Three', level: 4, expected: ['h4', 'h5', 'h4'] },
    { text: '### Low first\n###### Deep\n## Then higher', level: 3, expected: ['h3', 'h4', 'h3'] },
    { text: '# a\n## b\n### c\n#### d', level: 5, expected: ['h5', 'h6', 'h6', 'h6'] },
  ])('keeps headings below their place and skips none: $text', ({ text, level, expected }) => {
    expect([...markup(text, level).matchAll(/<(h\d)>/g)].map(([, tag]) => tag)).toEqual(expected);
  });

  test('shows a picture as a link and loads none', () => {
    expect(markup('![The shop](https://example.org/a.png "t")')).toBe(
      '<p><a href="https://example.org/a.png" rel="noreferrer">The shop</a></p>',
    );
    expect(markup('[![The shop](https://example.org/a.png)](https://example.org)')).toBe(
      '<p><a href="https://example.org" rel="noreferrer">The shop</a></p>',
    );
    expect(markup('![](https://example.org/a.png)')).toContain('>https://example.org/a.png</a>');
  });
});

describe('hostile texts', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- comment --><style>*{display:none}</style>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](java\nscript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](vbscript:msgbox(1))',
    '[a](//example.org)',
    '[a](/etc/passwd)',
    '[a](file:///etc/passwd)',
    '[a](#costs)',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml,<svg onload=alert(1)>)',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]',
    '[a](https://example.org "\\" onmouseover=\\"alert(1)")',
    '![" onerror="alert(1)](https://example.org/a.png)',
    '```mermaid\n</pre><script>alert(1)</script>\n```',
    '    </code><script>alert(1)</script>',
    '| <b>a</b> |\n| --- |\n| <i onclick=alert(1)> |',
    '`<svg/onload=alert(1)>`',
    '&lt;script&gt;',
  ])('become no markup of their own: %s', (text) => {
    for (const printed of [markup(text), flowMarkup(text), phraseMarkup(text)]) {
      expect(strange(printed), printed).toEqual([]);
    }
  });

  test('of any kind become no markup of their own, and the same markup each time', () => {
    const piece = fc.constantFrom(
      ...'[]()<>!`*_#-|:/"\'&\\ \n~'.split(''),
      'a',
      'script',
      'javascript:',
      'https://a.b',
      '```mermaid\n',
      '| a |\n|---|\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const print of [markup, flowMarkup, phraseMarkup]) {
          const printed = print(text);
          expect(strange(printed)).toEqual([]);
          expect(print(text)).toBe(printed);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text in a cell', () => {
  test('stands without a paragraph of its own, unless it has several', () => {
    expect(flowMarkup('A *good* reason')).toBe('A <em>good</em> reason');
    expect(flowMarkup('One\n\nTwo')).toBe('<p>One</p>\n<p>Two</p>\n');
  });

  test('keeps its list only where there is room', () => {
    const list = prose('- a\n- b');

    expect(flowHtml(list).text).toContain('<li>a</li>');
    expect(inlineHtml(['Why: ', list as never]).text).toBe('Why: a b');
  });
});

describe('a text in a sentence', () => {
  test.each([
    { text: '## Title\n\n1. one\n2. two', expected: 'Title one two' },
    { text: '```\n<b>\n```', expected: '<code>&lt;b&gt;</code>' },
    {
      text: 'See [us](https://example.org)',
      expected: 'See <a href="https://example.org" rel="noreferrer">us</a>',
    },
  ])('loses the signs of its blocks: $text', ({ text, expected }) => {
    expect(phraseMarkup(text)).toBe(expected);
  });
});

describe('a plain text', () => {
  test('is a plain string: no Markdown is looked for', () => {
    for (const text of ['Trust in one optometrist', 'From 4 to 5, really? Yes!', "Don't: 10% (or 12%)"]) {
      expect(prose(text)).toBe(text);
    }
  });

  test('is what Markdown would make of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const told = prose(text);
        fc.pre(typeof told === 'string' && told !== '' && !/\p{Cc}|\s{2}/u.test(told));
        expect(flowMarkup(text).replaceAll("'", '&#39;')).toBe(inlineHtml(told).text);
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps what was typed for a terminal', () => {
    expect(plainText(prose('A **good** reason'))).toBe('A **good** reason');
  });
});

const tags = new Set(
  'p strong em s a code pre ul ol li blockquote hr br h4 h5 h6 table thead tbody tr th td div'.split(' '),
);
const attributes =
  /^(?: (?:href="(?:https?:\/\/|mailto:)[^"<>]*"|rel="noreferrer"|title="[^"<>]*"|class="(?:number|mermaid-source|author-table)"|tabindex="0"|start="\d+"))*$/i;

/** Tags that no Markdown makes, and attributes that none of ours has. */
function strange(printed: string): string[] {
  const found = [...printed.matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>/gi)];
  const rest = found.reduce((text, [tag]) => text.replace(tag, ''), printed);
  return [
    ...found
      .filter(([, , name = '', more = '']) => !tags.has(name) || !attributes.test(more.replace(/ ?\/$/, '')))
      .map(([tag]) => tag),
    ...(/[<>]/.test(rest) ? [rest] : []),
  ];
}
