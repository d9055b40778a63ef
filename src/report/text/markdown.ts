/**
 * The author's long texts as markup. Emphasis, links, lists, tables and code are carried out; HTML stands there letter by
 * letter, and nothing is loaded from anywhere: a picture becomes a link, a link leads to a page or a letter and nowhere
 * else. A fence marked `mermaid` is handed out as its text in `<pre class="mermaid-source">`, which a script may draw.
 * The same text gives the same markup.
 */
import markdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { assembled, escaped, type Html } from '../ui/html.ts';

/** The level of the first heading in a text, unless its place says otherwise. */
const HEADING = 4;
const LOWEST_HEADING = 6;
const ALLOWED_LINK = /^(?:https?:\/\/|mailto:)[^\s]/i;

/**
 * A text with room of its own: paragraphs, lists, tables, headings below that of the place it stands in.
 *
 * @param level of its headings: one below that of the section or finding it belongs to
 */
export function markdownHtml(text: string, level = HEADING): Html {
  return assembled(reader().render(text.trim(), { level }));
}

/** A text in a cell or an entry of a list: a single paragraph stands without its tags. */
export function flowMarkup(text: string): string {
  const env: Env = { level: HEADING };
  const tokens = reader().parse(text.trim(), env);
  const [open, words, close] = tokens;
  if (tokens.length === 3 && open?.type === 'paragraph_open' && words && close) {
    return reader().renderer.render([words], reader().options, env);
  }
  return reader().renderer.render(tokens, reader().options, env);
}

/** A text in the middle of a sentence: what runs along in a line, without signs of lists, headings and tables. */
export function phraseMarkup(text: string): string {
  const env: Env = { level: HEADING };
  const pieces = reader()
    .parse(text.trim(), env)
    .flatMap((token) => {
      if (token.type === 'inline') return [reader().renderer.render([token], reader().options, env)];
      return token.type === 'fence' || token.type === 'code_block'
        ? [`<code>${escaped(token.content.trim())}</code>`]
        : [];
    });
  return pieces.filter((piece) => piece !== '').join(' ');
}

let made: MarkdownIt | undefined;

/** Made when the first text needs it: most strategies get along without. */
function reader(): MarkdownIt {
  made ??= makeReader();
  return made;
}

function makeReader(): MarkdownIt {
  const markdown = markdownIt({ html: false, linkify: false, typographer: false, breaks: false });
  markdown.validateLink = (address) => ALLOWED_LINK.test(address);
  markdown.core.ruler.push('headings-below', ({ tokens, env }) => lowerHeadings(tokens, Number(env.level)));
  markdown.core.ruler.push('number-columns', ({ tokens }) => numberColumns(tokens));
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => preformatted(tokens[index]);
  rules.code_block = (tokens, index) => preformatted(tokens[index]);
  // A wide table is scrolled in its place, by the keyboard too.
  rules.table_open = () => '<div class="author-table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  rules.image = (tokens, index) => pictureLink(tokens, index);
  rules.link_open = (tokens, index) => {
    tokens[index]?.attrSet('rel', 'noreferrer');
    return markdown.renderer.renderToken(tokens, index, markdown.options);
  };
  return markdown;
}

/** However the author counts, the first level used is the highest that fits, and none is skipped. */
function lowerHeadings(tokens: readonly Token[], level: number): void {
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const depth = Number(token.tag.slice(1));
    if (token.type === 'heading_open') {
      while ((above.at(-1) ?? 0) >= depth) above.pop();
      above.push(depth);
    }
    token.tag = `h${Math.min(level + above.length - 1, LOWEST_HEADING)}`;
  }
}

/** A column that the author aligned to the right holds numbers; other alignment is left to the page. */
function numberColumns(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const right = String(token.attrGet('style')).includes('right');
    token.attrs = right ? [['class', 'number']] : null;
  }
}

function preformatted(token: Token | undefined): string {
  const text = escaped((token?.content ?? '').replace(/\n$/, ''));
  return token?.info.trim().toLowerCase() === 'mermaid'
    ? `<pre class="mermaid-source">${text}</pre>\n`
    : `<pre><code>${text}</code></pre>\n`;
}

/** A picture stays where it is: its description leads there, unless it stands in a link already. */
function pictureLink(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  const address = String(token?.attrGet('src') ?? '');
  const name = escaped(token?.content.trim() || address);
  const open = tokens.slice(0, index).reduce((depth, { type }) => {
    if (type === 'link_open') return depth + 1;
    return type === 'link_close' ? depth - 1 : depth;
  }, 0);
  return open > 0 || address === '' ? name : `<a href="${escaped(address)}" rel="noreferrer">${name}</a>`;
}
