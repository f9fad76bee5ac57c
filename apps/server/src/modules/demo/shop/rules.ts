/** The shop window of the demo: a page of a site that does not exist, with the chat on it. Plain HTML under a strict policy. */

export const SHOP_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";

const PRODUCTS = [
  ["Regenjas Skuur", "Houdt droog op de fiets, ademt op de trap.", "€ 149"],
  ["Wollen trui Heide", "Nederlandse wol, gebreid in Zutphen.", "€ 119"],
  ["Parka Noordzee", "Voor wie ook in november langs het water loopt.", "€ 229"],
  ["Sokken Wad", "Drie paar, wol en linnen.", "€ 24"],
] as const;

const product = ([name, words, price]: (typeof PRODUCTS)[number]): string =>
  `<li><h2>${name}</h2><p>${words}</p><p class="price">${price}</p></li>`;

/** `key` names the widget; it is made by us and holds letters and digits only. */
export const shopPage = (key: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wol &amp; Weer</title>
<link rel="stylesheet" href="/demo/shop.css">
<script src="/widget/widget.js" data-widget="${key}" async></script>
</head>
<body>
<header><p class="demo">Dit is een demo: deze winkel bestaat niet. Stel rechtsonder een vraag in de chat en beantwoord hem zelf in Luwte.</p>
<div><strong>Wol &amp; Weer</strong><p>Voor elk weer gekleed</p></div></header>
<main>
<h1>Uit de wind, in de wol</h1>
<ul>${PRODUCTS.map(product).join("")}</ul>
</main>
</body>
</html>
`;

export const SHOP_STYLE = `:root { color-scheme: light dark; --ink: #24302f; --paper: #f7f5f1; --card: #ffffff; --line: #ded9cf; --accent: #0f6a6a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4dc; --paper: #1c1f1e; --card: #262a29; --line: #3b403e; --accent: #6fc3bd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
.demo { margin: 0; padding: 8px 24px; background: var(--card); border-bottom: 1px solid var(--line); font-size: 14px; }
header div, main { max-width: 960px; margin: 0 auto; padding: 24px; }
header strong { font-size: 20px; color: var(--accent); }
header div p { margin: 0; }
h1 { margin: 24px 0 32px; font-size: clamp(28px, 5vw, 44px); line-height: 1.15; font-weight: 600; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 16px; margin: 0 0 120px; padding: 0; list-style: none; }
li { padding: 20px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
h2 { margin: 0 0 4px; font-size: 17px; }
li p { margin: 0; }
.price { margin-top: 12px; font-variant-numeric: tabular-nums; color: var(--accent); }
`;
