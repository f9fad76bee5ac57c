/** Serves one page that embeds the chat under a content policy that forbids everything else. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const { LUWTE_URL = "http://localhost:4100", LUWTE_WIDGET, PORT = "8080" } = process.env;
if (!LUWTE_WIDGET) throw new Error("Usage: LUWTE_WIDGET=<key> node main.ts");
const luwte = new URL(LUWTE_URL).origin;

const POLICY = ["default-src 'none'", `script-src ${luwte}`, `connect-src ${luwte}`, "base-uri 'none'"].join("; ");

const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Aardewerk uit Delft</title>
    <script src="${luwte}/widget/widget.js" data-widget="${encodeURIComponent(LUWTE_WIDGET)}" async></script>
  </head>
  <body>
    <h1>Aardewerk uit Delft</h1>
    <p>Met de hand gedraaid, in kleine oplage. Rechtsonder kunt u ons iets vragen.</p>
  </body>
</html>`;

const server = createServer((_request, response) => {
  response.setHeader("content-security-policy", POLICY);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(PAGE);
});
server.listen(Number(PORT), "localhost", () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
