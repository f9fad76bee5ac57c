/** Refusals about the endpoint; a part of the one table. */
import { line } from "./errorLine.ts";

export const ENDPOINT_ERRORS = {
  endpoint_not_set: line(
    409,
    ["Er is nog geen adres en model bewaard.", "Vul ze in, bewaar ze en probeer het dan."],
    ["Aucune adresse ni modèle n’est enregistré.", "Saisissez-les, enregistrez, puis essayez."],
    ["No address and model are saved yet.", "Fill them in, save them, and then try."],
  ),
  endpoint_address_refused: line(
    422,
    [
      "Aan dit adres stellen we geen vragen.",
      "Gebruik een openbaar https-adres, of laat het eigen netwerk toe (LUWTE_PRIVATE_ENDPOINT).",
    ],
    [
      "Nous n’interrogeons pas cette adresse.",
      "Utilisez une adresse https publique, ou autorisez votre réseau (LUWTE_PRIVATE_ENDPOINT).",
    ],
    [
      "We do not ask at this address.",
      "Use a public https address, or allow your own network (LUWTE_PRIVATE_ENDPOINT).",
    ],
  ),
} as const;
