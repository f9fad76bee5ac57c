/** How a field is called by programs. */
import { expect, it } from "vitest";
import { keyFor } from "./keys.ts";

it.each([
  ["Klantnummer", "klantnummer"],
  ["Numéro de client", "numero_de_client"],
  ["2e adres?", "e_adres"],
  ["???", "field"],
])("“%s” is %s", (label, key) => expect(keyFor(label, [])).toBe(key));

it("two fields never share a name", () => expect(keyFor("Maat", ["maat", "maat_2"])).toBe("maat_3"));
