/** Draws one Mermaid text in the colours of the page, and again when these change. */
import mermaid from 'mermaid';
import { onThemeChange } from '../islands/on-theme-change.ts';
import { followChain } from './follow-chain.ts';

let drawn = 0;

/** Puts the drawing before its text, which is folded away; a text that Mermaid does not take stays as it is. */
export async function drawDiagram(source: HTMLElement): Promise<void> {
  const text = source.textContent ?? '';
  const drawing = document.createElement('div');
  drawing.className = 'mermaid-drawing';
  // What does not fit is scrolled, by the keyboard too.
  drawing.tabIndex = 0;
  const chain = source.closest<HTMLElement>('.chain');
  const draw = async () => {
    drawing.innerHTML = await svgOf(text);
    if (chain) followChain(chain, drawing);
  };
  try {
    await draw();
  } catch {
    source.classList.add('undrawn');
    return;
  }
  source.before(drawing);
  fold(source);
  onThemeChange(() => void draw().catch(() => {}));
}

/**
 * Mermaid's own markup in its strict mode: labels are text, links and scripts in the source are dropped, and nothing is
 * fetched.
 *
 * @throws where the text is no diagram
 */
async function svgOf(text: string): Promise<string> {
  const style = getComputedStyle(document.documentElement);
  const colour = (role: string) => style.getPropertyValue(role).trim();
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    layout: 'dagre',
    look: 'classic',
    htmlLabels: false,
    deterministicIds: true,
    theme: 'base',
    fontFamily: style.getPropertyValue('--sans').trim(),
    flowchart: {
      htmlLabels: false,
      nodeSpacing: 14,
      rankSpacing: 36,
      padding: 8,
      wrappingWidth: 190,
      useMaxWidth: false,
    },
    themeCSS: `.node.link-initiative rect { fill: ${colour('--band')}; } .node.link-money rect { fill: ${colour('--mark')}; }`,
    themeVariables: {
      background: colour('--paper'),
      primaryColor: colour('--wash'),
      primaryTextColor: colour('--ink'),
      primaryBorderColor: colour('--rule-strong'),
      secondaryColor: colour('--band'),
      secondaryTextColor: colour('--ink'),
      secondaryBorderColor: colour('--plan-2'),
      tertiaryColor: colour('--mark'),
      tertiaryTextColor: colour('--ink'),
      tertiaryBorderColor: colour('--rule-strong'),
      lineColor: colour('--rule-strong'),
      textColor: colour('--ink'),
      mainBkg: colour('--wash'),
      nodeBorder: colour('--rule-strong'),
      edgeLabelBackground: colour('--paper'),
      fontSize: '13px',
    },
  });
  drawn += 1;
  const { svg } = await mermaid.render(`mermaid-${drawn}`, text);
  return svg;
}

/** The text stays at hand under the drawing. */
function fold(source: HTMLElement): void {
  if (source.closest('.chain')) {
    source.classList.add('folded');
    return;
  }
  const details = document.createElement('details');
  details.className = 'table-twin diagram-text';
  const summary = document.createElement('summary');
  summary.textContent = 'Mermaid';
  source.replaceWith(details);
  details.append(summary, source);
}
