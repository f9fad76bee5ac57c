/** A site with two customers: signs for the chat who is signed in, and says it when somebody signs out. */
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const { LUWTE_URL = "http://localhost:4100", LUWTE_WIDGET, LUWTE_WIDGET_SECRET, PORT = "8081" } = process.env;
if (!LUWTE_WIDGET || !LUWTE_WIDGET_SECRET)
  throw new Error("Usage: LUWTE_WIDGET=<key> LUWTE_WIDGET_SECRET=<secret> node main.ts");
const luwte = new URL(LUWTE_URL).origin;

const CUSTOMERS: Record<string, { email: string; name: string }> = {
  anna: { email: "anna@klant.example", name: "Anna de Boer" },
  bram: { email: "bram@klant.example", name: "Bram Peeters" },
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Five minutes is enough: the widget asks for its session at once. */
function sign(sub: string, customer: { email: string; name: string }): string {
  const exp = Math.floor(Date.now() / 1000) + 300;
  const content = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub, exp, ...customer })}`;
  return `${content}.${createHmac("sha256", LUWTE_WIDGET_SECRET!).update(content).digest("base64url")}`;
}

function page(who: string | null): string {
  const customer = who === null ? undefined : CUSTOMERS[who];
  const identity = customer ? `data-identity="${sign(who!, customer)}"` : "";
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Mijn Delft</title>
    <script src="${luwte}/widget/widget.js" data-widget="${encodeURIComponent(LUWTE_WIDGET!)}" ${identity} async></script>
    ${customer ? "" : '<script src="/signed-out.js"></script>'}
  </head>
  <body>
    <h1>${customer ? `Dag ${customer.name}` : "U bent niet aangemeld"}</h1>
    <p><a href="/?who=anna">Anna</a> · <a href="/?who=bram">Bram</a> · <a href="/">Afmelden</a></p>
  </body>
</html>`;
}

/** The widget loads by itself, before or after this. */
const SIGNED_OUT = `const tell = () => window.Luwte.identify(null);
if (window.Luwte) tell();
else window.addEventListener("luwte:ready", tell);
`;

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const script = url.pathname === "/signed-out.js";
  response.setHeader("content-security-policy", `default-src 'none'; script-src 'self' ${luwte}; connect-src ${luwte}`);
  response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
  response.end(script ? SIGNED_OUT : page(url.searchParams.get("who")));
});
server.listen(Number(PORT), "localhost", () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
