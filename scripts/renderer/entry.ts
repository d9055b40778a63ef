/** What the compiled renderer exports: one function that renders a path. Bundled by compile.ts. */
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** A page that fails is our bug: the error goes to whoever asked, instead of an error page and a log. */
app.logger.options.level = 'silent';
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`no page (${status})`);
};

/**
 * Renders one page.
 *
 * @param path below the root of the site: `` for the portfolio, `<anything>/` for a report, `<anything>/figures` for its figures
 * @param locals handed to the page as `Astro.locals`
 */
export function render(path: string, locals: App.Locals): Promise<Response> {
  return app.render(new Request(`http://localhost${import.meta.env.BASE_URL}${path}`), { locals });
}
