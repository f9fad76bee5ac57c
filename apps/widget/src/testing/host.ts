/** Pages of imaginary hosts that embed the widget under the strictest policy. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type HostPages = Readonly<Record<string, { readonly html: string; readonly policy?: string }>>;

/** Another origin than the widget's server, as a real shop is. */
export class HostSite {
  readonly #server: Server;
  readonly #pages: () => HostPages;

  constructor(pages: () => HostPages) {
    this.#pages = pages;
    this.#server = createServer((request, response) => {
      const page = this.#pages()[new URL(request.url!, "http://host").pathname];
      if (!page) return void response.writeHead(404).end();
      if (page.policy) response.setHeader("content-security-policy", page.policy);
      const type = request.url!.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
      response.writeHead(200, { "content-type": type }).end(page.html);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, "localhost", ready));
    return this;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}

/** Nothing is allowed but what the widget's own server gives: no inline style or script, no fonts, no pictures from memory. */
export const strictPolicy = (server: string): string =>
  `default-src 'none'; script-src ${server}; connect-src ${server}; img-src ${server}; require-trusted-types-for 'script'`;

export const pageWith = (
  server: string,
  { attributes = "", body = "", html = 'lang="nl"' } = {},
): string => `<!doctype html>
<html ${html}><head><title>De Blauwe Kruik</title><meta name="viewport" content="width=device-width">
<script src="${server}/widget/widget.js" data-widget="shop" ${attributes} async></script></head>
<body><h1>Aardewerk uit Delft</h1><p>Met de hand gedraaid, in kleine oplage.</p><p><a href="/two">Volgende pagina</a></p>${body}</body></html>`;
