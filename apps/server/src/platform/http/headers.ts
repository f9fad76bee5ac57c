/** What every answer tells the browser not to do. */
const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

/** An answer of the API is never a page. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
};

/** A mail is shown in a sandboxed frame that inherits this policy. Pictures from outside come through our own server, when the reader asked for them. */
export const DESK_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-resource-policy": "same-origin",
};

/** The widget's files are loaded by other sites: that is what they are for. */
export const WIDGET_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
};

/** A file that came from outside: whatever is in it, it may not run, load or ask anything. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

const HSTS = "max-age=31536000; includeSubDomains";
/** Only where people really come by https: on plain http the header would be ignored, or a lie. */
export const transportHeaders = (publicUrl: string | null): Readonly<Record<string, string>> =>
  publicUrl?.startsWith("https:") ? { "strict-transport-security": HSTS } : {};
