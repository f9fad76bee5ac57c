/** CSS of a stranger: colours, sizes and spaces may stay; nothing that loads, moves over other things, or hides its meaning. */

/** Properties that only change how the letter itself looks. `position`, `behavior`, `-moz-binding` and the like are not here. */
const PROPERTY =
  /^(?:color|background(?:-color)?|font(?:-(?:family|size|style|weight|variant))?|line-height|letter-spacing|word-(?:spacing|break|wrap)|overflow-wrap|text-(?:align|decoration(?:-\w+)?|indent|transform)|vertical-align|white-space|direction|list-style(?:-(?:type|position))?|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left))?(?:-(?:width|style|color|radius|collapse|spacing))?|(?:min-|max-)?(?:width|height)|display|float|clear|table-layout|caption-side|empty-cells|box-sizing|opacity)$/;

/** A backslash can spell any forbidden word in disguise; the other words load, run or cover. */
const FORBIDDEN =
  /\\|url|image|src|expression|javascript|import|binding|behavior|attr\(|var\(|env\(|@|<|!ie|fixed|absolute|sticky/i;

const LONGEST_VALUE = 300;
const MOST_DECLARATIONS = 100;

export function safeDeclarations(style: string): string {
  return withoutComments(style)
    .split(";", MOST_DECLARATIONS)
    .map(safeDeclaration)
    .filter((declaration) => declaration !== "")
    .join(";");
}

function safeDeclaration(declaration: string): string {
  const colon = declaration.indexOf(":");
  const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const value = declaration.slice(colon + 1).trim();
  const safe = PROPERTY.test(property) && value !== "" && value.length <= LONGEST_VALUE && isPlainValue(value);
  return safe ? `${property}:${value}` : "";
}

const isPlainValue = (value: string): boolean => !FORBIDDEN.test(value) && /^[\w\s#%.,()'"!+*/&;-]+$/.test(value);

/** An opened comment that never closes swallows the rest, as it does in a browser. */
const withoutComments = (css: string): string => css.replace(/<!--|-->/g, "").replace(/\/\*[\s\S]*?(?:\*\/|$)/g, "");

// --- sheets ---------------------------------------------------------------------------------------------------------

const MOST_RULES = 2000;

/** Rules by their braces; of the at-rules only `@media` is kept, with its rules inside. Braces that do not pair end the sheet. */
export function safeStyleSheet(css: string): string {
  const text = withoutComments(css);
  const out: string[] = [];
  let at = 0;
  let inMedia = false;
  for (let count = 0; count < MOST_RULES && at < text.length; count++) {
    const brace = nextBrace(text, at);
    if (brace < 0) break;
    const before = text.slice(at, brace);
    at = brace + 1;
    if (text[brace] === "}") {
      if (inMedia) out.push("}");
      inMedia = false;
      continue;
    }
    const selector = lastStatement(before);
    if (isMedia(selector) && !inMedia) {
      inMedia = true;
      out.push(`${selector}{`);
      continue;
    }
    const end = endOfBlock(text, at);
    out.push(safeRule(selector, text.slice(at, end)));
    at = end + 1;
  }
  return out.join("") + (inMedia ? "}" : "");
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === "{" || text[at] === "}") return at;
  return -1;
}

/** `@import "x";` and `@charset` end in a semicolon and stand before the next selector. */
const lastStatement = (text: string): string => text.slice(text.lastIndexOf(";") + 1).trim();

const isMedia = (selector: string): boolean => /^@media\s[\w\s():,.-]{1,200}$/i.test(selector);

/** The brace that closes this block; blocks inside it (of an at-rule) are passed over. */
function endOfBlock(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    if (depth === 0) return at;
  }
  return text.length;
}

function safeRule(selector: string, block: string): string {
  if (!/^[\w\s.,#:>+~*=()[\]"'-]{1,1000}$/.test(selector) || block.includes("{")) return "";
  const declarations = safeDeclarations(block);
  return declarations === "" ? "" : `${selector}{${declarations}}`;
}
