/** What somebody types as the address of a link, as an address that leads somewhere. Pure. */
const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:"]);
const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;
const PHONE = /^\+?[\d\s().-]{8,20}$/;
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/** Null: it leads nowhere, or where a link in a letter may not lead. */
export function linkFrom(typed: string): string | null {
  const text = typed.trim();
  if (MAIL.test(text)) return `mailto:${text}`;
  if (PHONE.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  const written = SCHEME.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(written)) return null;
  const url = new URL(written);
  if (!ALLOWED.has(url.protocol)) return null;
  return url.protocol.startsWith("http") ? siteOf(url) : written;
}

/** A name without a dot is a slip of the pen, or a machine that no customer can reach. */
const siteOf = (url: URL): string | null =>
  /[^.]\.[^.]/.test(url.hostname) && !url.username && !url.password ? url.href : null;
