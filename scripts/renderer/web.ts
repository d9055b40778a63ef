/**
 * A request, an answer and their headers: as much of the web's own as Astro asks of them for a page. Those of Node come with a
 * whole HTTP client, and loading it takes a thirtieth of a `rapport build`; its answers keep bytes, where a page is a text.
 */

export class Headers {
  readonly #values = new Map<string, string>();

  constructor(given: Iterable<readonly [string, string]> | Readonly<Record<string, string>> = []) {
    const pairs = Symbol.iterator in given ? given : Object.entries(given);
    for (const [name, value] of pairs) this.append(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), String(value));
  }

  append(name: string, value: string): void {
    const former = this.get(name);
    this.set(name, former === null ? value : `${former}, ${value}`);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}

export class Request {
  readonly url: string;
  readonly method = 'GET';
  readonly headers = new Headers();
  readonly body = null;

  constructor(url: string | URL) {
    this.url = String(url);
  }
}

/** What an answer may say beside its text. */
interface ResponseDetails {
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: Headers;
}

export class Response {
  readonly body: string | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  constructor(body: string | null = null, { status = 200, statusText = '', headers }: ResponseDetails = {}) {
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
  }

  async text(): Promise<string> {
    return this.body ?? '';
  }
}
