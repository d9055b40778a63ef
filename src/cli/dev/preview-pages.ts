/** The pages of the preview, and how each of them stands. */
import type { Renderer } from '../../exports/renderer.ts';
import type { Diagnostic } from '../../language/diagnostics/diagnostic.ts';
import { devWords } from '../../messages/commands/dev.ts';
import type { Language } from '../../messages/language.ts';
import { referenceWords } from '../../messages/rules/reference.ts';
import { FIGURES_PAGE } from '../../report/views/explanation-view.ts';
import { followingPage, type PlainPage, plainPage } from './dev-page.ts';
import type { ServedPage } from './dev-server.ts';
import type { Banner, PageState, ShownFinding } from './dev-state.ts';
import type { Preview, Previewed } from './preview.ts';
import { shownFindings } from './shown-findings.ts';

export interface PagesOptions {
  /** Of what stands over the reports; null: each strategy's own. */
  readonly language: Language | null;
  /** The working folder. */
  readonly folder: string;
  /** The pattern of an editor's addresses; null: no links. */
  readonly editor: string | null;
}

/** What an address leads to. */
type Target =
  | { readonly route: 'portfolio' | 'missing'; readonly strategy: null }
  | { readonly route: 'report' | 'figures'; readonly strategy: Previewed };

/** Findings that nobody accepted. */
export function openFindings({ findings }: Previewed): readonly Diagnostic[] {
  return findings.filter(({ waived }) => waived === undefined);
}

export class PreviewPages {
  readonly #preview: Preview;
  readonly #renderer: Renderer;
  readonly #options: PagesOptions;
  /** Tells this run from an earlier one at the same address. */
  readonly #run = Math.round(performance.timeOrigin).toString(36);
  /** Rendered pages by address, each with the revision it shows. */
  readonly #rendered = new Map<string, { readonly revision: string; readonly html: string }>();

  constructor(preview: Preview, renderer: Renderer, options: PagesOptions) {
    this.#preview = preview;
    this.#renderer = renderer;
    this.#options = options;
  }

  /** Renders a report before somebody asks for it. */
  async prepare({ path }: Previewed): Promise<void> {
    await this.page(`${path}/`);
  }

  /** The page at an address below the root. */
  async page(address: string): Promise<ServedPage> {
    const target = this.#target(address);
    const { revision, kind } = this.#name(target);
    const status = target.route === 'missing' ? 404 : 200;
    const known = this.#rendered.get(address);
    if (known?.revision === revision) return { html: known.html, status, revision, kind };
    const root = address.includes('/') ? '../'.repeat(address.split('/').length - 1) : './';
    const html = followingPage(await this.#render(target, root), { root, revision, kind });
    if (target.route !== 'missing') this.#rendered.set(address, { revision, html });
    return { html, status, revision, kind };
  }

  /** How the page at an address stands. */
  state(address: string): PageState {
    const target = this.#target(address);
    const language = this.#language(target);
    const words = devWords[language];
    const findings = this.#findings(target);
    const { why, fix } = referenceWords[language];
    return {
      ...this.#name(target),
      banner: this.#banner(target),
      // A page without a report shows them itself.
      findings: this.#hasView(target) ? findings : [],
      words: {
        language,
        count: words.findings(findings.length),
        title: words.panelTitle,
        why,
        fix,
        close: words.close,
        disconnected: words.disconnected,
      },
    };
  }

  #target(address: string): Target {
    if (address === '' || address === 'index.html') return { route: 'portfolio', strategy: null };
    const [, path = '', file = ''] = /^([^/]+)\/(.*)$/.exec(address) ?? [];
    const strategy = this.#preview.at(path);
    if (!strategy) return { route: 'missing', strategy: null };
    if (file === '' || file === 'index.html') return { route: 'report', strategy };
    return file === FIGURES_PAGE ? { route: 'figures', strategy } : { route: 'missing', strategy: null };
  }

  #hasView(target: Target): boolean {
    if (target.strategy) return target.strategy.view !== null;
    return target.route === 'portfolio' && this.#there().length > 0;
  }

  /** A page with a view changes with it, any other with everything. */
  #name(target: Target): Pick<PageState, 'revision' | 'kind'> & { readonly revision: string } {
    const own = this.#hasView(target);
    const number = own && target.strategy ? target.strategy.revision : this.#preview.revision;
    return {
      revision: `${this.#run}.${number}`,
      kind: own ? `${this.#renderer.id} ${target.route}` : 'plain',
    };
  }

  async #render(target: Target, root: string): Promise<string> {
    if (target.route === 'portfolio') {
      const view = this.#preview.portfolio();
      if (view) return await this.#renderer.render('portfolio', view, root);
    } else if (target.strategy && target.strategy.view !== null) {
      const { view } = target.strategy;
      return target.route === 'report'
        ? await this.#renderer.render('report', view, root)
        : await this.#renderer.render('figures', view.figures, root);
    }
    return plainPage(this.#plain(target, root), referenceWords[this.#language(target)]);
  }

  #plain(target: Target, root: string): PlainPage {
    const language = this.#language(target);
    const words = devWords[language];
    const shared = { language, root, findings: this.#findings(target) };
    if (target.strategy) {
      const title = words.brokenTitle(target.strategy.slug);
      return { ...shared, title, lead: words.brokenLead, links: [{ path: '', text: words.allStrategies }] };
    }
    if (target.route === 'portfolio') {
      return { ...shared, title: words.emptyTitle, lead: words.emptyLead, links: [] };
    }
    const links = this.#there().map(({ path, slug }) => ({ path: `${path}/`, text: slug }));
    return { ...shared, title: words.missingTitle, lead: words.missingLead, links };
  }

  #banner(target: Target): Banner | null {
    if (!target.strategy || !this.#hasView(target)) return null;
    const { standing, view } = target.strategy;
    const words = devWords[this.#language(target)];
    if (standing === 'current') return null;
    if (standing === 'stale') return { text: words.stale, link: null };
    // A strategy of the same name that is there was perhaps renamed.
    const renamed = this.#there().find((each) => each.view?.title === view?.title);
    const link = renamed
      ? { path: `${renamed.path}/`, text: words.nowAt(renamed.slug) }
      : { path: '', text: words.allStrategies };
    return { text: words.goneBanner, link };
  }

  #findings({ route, strategy }: Target): ShownFinding[] {
    const { folder, editor, language } = this.#options;
    const about = strategy ? [strategy] : route === 'portfolio' ? this.#there() : [];
    return about.flatMap((each) =>
      shownFindings(openFindings(each), { folder, editor, language: language ?? each.language }),
    );
  }

  /** Of what stands around a page: asked for, else the strategy's, else that of the first one. */
  #language(target: Target): Language {
    const strategy = target.strategy ?? this.#there()[0];
    return this.#options.language ?? strategy?.language ?? 'en';
  }

  #there(): readonly Previewed[] {
    return this.#preview.strategies.filter(({ standing }) => standing !== 'gone');
  }
}
