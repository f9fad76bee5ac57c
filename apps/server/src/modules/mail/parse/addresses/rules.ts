/** Addresses in headers, however written. The grammar is postal-mime's; encoded words are kept out of its reach. */
import { addressParser } from "postal-mime";
import { clean, onOneLine } from "../charsets/rules.ts";
import { type Headers, headersOf } from "../headers/rules.ts";
import type { MailAddress } from "../shapes.ts";
import { replaceWords } from "../words/rules.ts";

/** Longer lists are cut: no desk needs the ten-thousandth receiver, and every one of them would be a customer to look up. */
const LONGEST_HEADER = 100_000;

export function addressesOf(headers: Headers, name: string, limit: number): MailAddress[] {
  const value = headersOf(headers, name).join(", ").slice(0, LONGEST_HEADER);
  return value === "" ? [] : parseAddresses(value).slice(0, limit);
}

/**
 * Encoded words stand as letters of the private area while commas and brackets are read, because decoded text may hold commas and brackets of its own: a
 * name such as `=?utf-8?q?a=40evil.example,?=` must stay a name.
 */
export function parseAddresses(value: string): MailAddress[] {
  const names: string[] = [];
  const hidden = replaceWords(withoutComments(value).replace(/[\ue000-\ue002]/g, ""), (decoded) => {
    names.push(decoded);
    return `\ue000${names.length - 1}\ue001`;
  });
  const shown = (text: string): string =>
    text.replace(/\ue000(\d+)\ue001/g, (_mark, at: string) => names[Number(at)] ?? "");
  return addressParser(hidden, { flatten: true }).flatMap((found) => {
    const address = tidyAddress(found.address ?? "");
    const name = tidyName(shown(found.name ?? ""), address);
    return address === "" && name === "" ? [] : [{ name, address }];
  });
}

/** `<anna(work)@x.example>`: a comment inside the brackets is no part of the address. */
const withoutComments = (value: string): string =>
  value.replace(/<[^<>]{0,500}>/g, (bracketed) => bracketed.replace(/\([^()]{0,200}\)/g, ""));

const LONGEST_ADDRESS = 320;

function tidyAddress(address: string): string {
  const bare = clean(address)
    .replace(/\ue000\d+\ue001/g, "")
    .replace(/[\s<>"]/g, "");
  return bare.includes("@") && bare.length <= LONGEST_ADDRESS ? bare : "";
}

/** Some programs put the address in the name as well, or leave quotes around it. */
function tidyName(name: string, address: string): string {
  const bare = onOneLine(clean(name))
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
  return bare.toLowerCase() === address.toLowerCase() ? "" : bare.slice(0, 300);
}

/** One address to compare by: letters of the domain have no case, and no provider that we know tells `Jan@` from `jan@`. */
export const addressKey = (address: string): string => address.trim().toLowerCase();
