/** What the sender sealed or signed. We hold no keys, but a reader must know why a letter looks empty. */
import type { Protection } from "../shapes.ts";
import type { Part } from "../tree/rules.ts";

export function protectionOf(root: Part, text: string): Protection | null {
  return partProtection(root) ?? inlineProtection(text);
}

function partProtection(part: Part): Protection | null {
  const own = typeProtection(part);
  if (own) return own;
  for (const child of part.children) {
    const found = partProtection(child);
    if (found) return found;
  }
  return null;
}

function typeProtection({ type, parameters }: Part): Protection | null {
  if (type === "multipart/encrypted") return "pgp-encrypted";
  if (type === "multipart/signed") return /pkcs7/i.test(parameters.protocol ?? "") ? "smime-signed" : "pgp-signed";
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(type)) return null;
  return /^signed-data$/i.test(parameters["smime-type"] ?? "") ? "smime-signed" : "smime-encrypted";
}

function inlineProtection(text: string): Protection | null {
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) return "pgp-encrypted";
  return /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text) ? "pgp-signed" : null;
}
