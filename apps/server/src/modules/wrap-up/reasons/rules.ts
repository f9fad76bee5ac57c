/** With which list an organisation begins, and what may stand where in it. Pure. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { Text } from "@luwte/contract/language.ts";
import type { Complexity, ContactReason } from "@luwte/contract/wrapUps.ts";

type Line = { key: string; names: Text; words: string[]; complexity: Complexity | null };
type Group = Omit<Line, "words" | "complexity"> & { under: readonly Line[] };
type Names = [nl: string, fr: string, en: string];
const lineOf =
  (complexity: Complexity | null) =>
  (key: string, ...[nl, fr, en, words]: [...Names, words: string]): Line => ({
    key,
    names: { nl, fr, en },
    words: words === "" ? [] : words.split(", "),
    complexity,
  });
/** simple: the answer is at hand. complex: somebody must find it out or decide. line: it differs too much to say. */
const [simple, complex, line] = [lineOf("simple"), lineOf("complex"), lineOf(null)];
const group = (key: string, nl: string, fr: string, en: string, under: readonly Line[]): Group => ({
  key,
  names: { nl, fr, en },
  under,
});

/** Few and plain: a team makes it its own. The words are sought in subjects of all three languages. */
export const PRESETS: readonly Group[] = [
  group("delivery", "Bezorging", "Livraison", "Delivery", [
    simple(
      "delivery_where",
      "Waar blijft het",
      "Où est le colis",
      "Where is it",
      "waar blijft, pakket, pakketje, track, zoek, nog niet ontvangen, colis, livraison, parcel, where is, delivery, bezorg",
    ),
    complex(
      "delivery_damaged",
      "Beschadigd of niet compleet",
      "Abîmé ou incomplet",
      "Damaged or incomplete",
      "beschadigd, kapot aangekomen, ontbreekt, mist, abime, incomplet, manque, damaged, missing",
    ),
    simple(
      "delivery_address",
      "Adres of moment wijzigen",
      "Changer l’adresse ou le moment",
      "Change address or time",
      "adres wijzigen, ander adres, adreswijziging, changer d adresse, change address",
    ),
  ]),
  group("order", "Bestelling", "Commande", "Order", [
    complex(
      "order_change",
      "Wijzigen of annuleren",
      "Modifier ou annuler",
      "Change or cancel",
      "annuleren, bestelling wijzigen, annuler, modifier, cancel",
    ),
    line(
      "order_question",
      "Vraag over een bestelling",
      "Question sur une commande",
      "Question about an order",
      "bestelling, offerte, commande, devis, order, quote",
    ),
  ]),
  group("return", "Retour en ruilen", "Retour et échange", "Return and exchange", [
    simple(
      "return_how",
      "Hoe stuur ik iets terug",
      "Comment renvoyer",
      "How to return",
      "retour, terugsturen, retourlabel, renvoyer, return",
    ),
    simple(
      "return_exchange",
      "Ruilen",
      "Échanger",
      "Exchange",
      "ruilen, andere maat, te klein, te groot, maat, echange, taille, exchange, size",
    ),
    complex(
      "return_refund",
      "Waar blijft mijn geld",
      "Où est mon remboursement",
      "Where is my refund",
      "terugbetaling, geld terug, remboursement, refund",
    ),
  ]),
  group("payment", "Betaling en factuur", "Paiement et facture", "Payment and invoice", [
    simple("payment_invoice", "Factuur", "Facture", "Invoice", "factuur, facture, invoice, btw"),
    complex(
      "payment_failed",
      "Betalen lukt niet",
      "Le paiement échoue",
      "Payment fails",
      "betaling, betalen, dubbel afgeschreven, paiement, payment, charged",
    ),
  ]),
  group("product", "Product", "Produit", "Product", [
    complex(
      "product_advice",
      "Advies vooraf",
      "Conseil avant achat",
      "Advice",
      "advies, welke, vraag over, conseil, advice, which",
    ),
    complex(
      "product_broken",
      "Werkt niet of garantie",
      "Panne ou garantie",
      "Broken or guarantee",
      "garantie, kapot, defect, rits, werkt niet, panne, casse, broken, warranty, guarantee",
    ),
    simple("product_stock", "Voorraad", "Stock", "Stock", "voorraad, weer leverbaar, stock, disponible, available"),
  ]),
  group("account", "Account en gegevens", "Compte et données", "Account and data", [
    simple(
      "account_sign_in",
      "Inloggen",
      "Connexion",
      "Signing in",
      "inloggen, wachtwoord, mot de passe, connexion, password, log in",
    ),
    complex(
      "account_data",
      "Gegevens wijzigen of inzien",
      "Changer ou consulter ses données",
      "Change or see one's data",
      "gegevens, privacy, uitschrijven, donnees, unsubscribe",
    ),
  ]),
  group("other", "Anders", "Autre", "Other", [
    complex("other_complaint", "Klacht", "Plainte", "Complaint", "klacht, ontevreden, plainte, reclamation, complaint"),
    simple(
      "other_thanks",
      "Compliment of bedankje",
      "Compliment ou remerciement",
      "Compliment or thanks",
      "compliment, bedankt, merci, thank you",
    ),
    simple(
      "other_wrong",
      "Niet voor ons",
      "Pas pour nous",
      "Not for us",
      "undeliverable, automatisch antwoord, out of office",
    ),
  ]),
];

export type Preset = Pick<ContactReason, "id" | "parentId" | "names" | "words" | "complexity" | "position"> & {
  preset: string;
};

/** In the order in which they are read: each group and what stands under it. */
export function presetRows(makeId: () => ContactReasonId): Preset[] {
  const rows = PRESETS.flatMap(({ under, ...top }) => {
    const id = makeId();
    const first = { id, parentId: null, preset: top.key, names: top.names, words: [], complexity: null };
    return [first, ...under.map(({ key, ...own }) => ({ id: makeId(), parentId: id, preset: key, ...own }))];
  });
  return rows.map((row, position) => ({ ...row, position }));
}

/** Two levels: who has others under it stays above, and who is under another has none under it. */
export function isTooDeep(
  id: ContactReasonId,
  parentId: ContactReasonId | null,
  reasons: readonly Pick<ContactReason, "id" | "parentId">[],
): boolean {
  if (parentId === null) return false;
  const parent = reasons.find((each) => each.id === parentId);
  return parentId === id || parent?.parentId !== null || reasons.some((each) => each.parentId === id);
}
