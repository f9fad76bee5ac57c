/** What the customers of a made-up web shop wrote, each under a short name, in three languages and with what people really do to words. */
export type Letter = {
  readonly name: string;
  readonly from: readonly [name: string, address: string];
  readonly subject: string;
  readonly text: string;
  readonly fullText?: string;
};

export const LETTERS: readonly Letter[] = [
  {
    name: "schoenen",
    from: ["Jan Jansen", "jan.jansen@voorbeeld.nl"],
    subject: "Wandelschoenen te klein",
    text: "Hallo, ik heb vorige week wandelschoenen besteld maar ze zijn te klein. Mag ik ruilen naar maat 43?",
  },
  {
    name: "schoen-los",
    from: ["Mieke de Wit", "mieke@dewit.example"],
    subject: "Zool laat los",
    text: "De zool van de linker schoen laat na twee weken al los. Dit kan toch niet de bedoeling zijn.",
  },
  {
    name: "factuur",
    from: ["Bakkerij Van den Berg", "administratie@bakkerijvandenberg.nl"],
    subject: "Factuur ontvangen?",
    text: "Goedemorgen, kunt u mij de factuur van bestelling ORD-2026/00118 nog eens sturen? De boekhouder vraagt ernaar.",
  },
  {
    name: "facturen",
    from: ["Piet Peeters", "piet.peeters@telenet.example"],
    subject: "Dubbele facturen",
    text: "Ik kreeg twee facturen voor één bestelling. Welke moet ik betalen?",
  },
  {
    name: "retour",
    from: ["Fatima el Amrani", "fatima@elamrani.example"],
    subject: "Retourzending zoek",
    text: "Mijn retourzending is volgens PostNL afgeleverd maar ik heb mijn geld nog niet terug. Track en trace 3SABCD1234567.",
  },
  {
    name: "garantie",
    from: ["Kees Bakker", "kees.bakker@voorbeeld.nl"],
    subject: "Garantie op tuinstoel",
    text: "De leuning van mijn tuinstoel is gescheurd. Valt dit onder de garantie? Gekocht in april.",
  },
  {
    name: "levering",
    from: ["Sofie Claes", "sofie.claes@skynet.example"],
    subject: "Levertermijn",
    text: "Wat is de leveringstermijn van de hanglamp Luna? Op de site staat drie weken.",
  },
  {
    name: "adres",
    from: ["Tom de Vries", "tom@devries.example"],
    subject: "Verhuisd",
    text: "Wij zijn verhuisd naar 1234 AB Utrecht, Kerkstraat 12. Kunt u het afleveradres aanpassen?",
  },
  {
    name: "telefoon",
    from: ["Lotte Maas", "lotte.maas@voorbeeld.nl"],
    subject: "Terugbellen graag",
    text: "Kan iemand mij bellen op 06 - 1234 5678? Ik kom er met de chat niet uit.",
  },
  {
    name: "iban",
    from: ["Ahmed Yilmaz", "ahmed@yilmaz.example"],
    subject: "Rekeningnummer",
    text: "Graag terugstorten op NL91 ABNA 0417 1643 00 ten name van A. Yilmaz.",
  },
  {
    name: "cadeaubon",
    from: ["Els Wouters", "els.wouters@voorbeeld.be"],
    subject: "Cadeaubon werkt niet",
    text: "De code van mijn cadeaubon wordt geweigerd bij het afrekenen: KADO-7788-XY.",
  },
  {
    name: "kledingkast",
    from: ["Ruben Smit", "ruben@smit.example"],
    subject: "Kledingkast beschadigd geleverd",
    text: "De achterwand van de kledingkast was gebroken toen de bezorger hem bracht. Foto's in de bijlage.",
  },
  {
    name: "coordinatie",
    from: ["Anke Visser", "anke@visser.example"],
    subject: "Bezorging coördineren",
    text: "Kunnen we de bezorging coördineren met de verhuizer? Liefst op 12 maart na twaalven.",
  },
  {
    name: "wasmachine",
    from: ["Gerrit Mulder", "gerrit@mulder.example"],
    subject: "Was de machine nog leverbaar",
    text: "Is de wasdroger nog op voorraad? De mijne maakt een vreemd geluid.",
  },
  {
    name: "klantenservice",
    from: ["Hanna Kok", "hanna@kok.example"],
    subject: "Klacht",
    text: "Jullie klantenservice was gisteren erg vriendelijk, dank daarvoor. Alleen wacht ik nog op het onderdeel.",
  },
  {
    name: "tshirt",
    from: ["Daan Vos", "daan@vos.example"],
    subject: "Verkeerde maat",
    text: "Ik kreeg een T-shirt in maat S in plaats van XL. Per e-mail kreeg ik geen antwoord.",
  },
  {
    name: "commande",
    from: ["Chloé Lefèbvre", "chloe.lefebvre@exemple.fr"],
    subject: "Commande non reçue",
    text: "Bonjour, je n'ai pas reçu ma commande n° FR-48213. Le suivi indique qu'elle a été livrée à un voisin.",
  },
  {
    name: "commandes",
    from: ["Luc Moreau", "luc.moreau@exemple.be"],
    subject: "Mes commandes",
    text: "J'ai passé deux commandes et je voudrais annuler la seconde avant l'expédition.",
  },
  {
    name: "remboursement",
    from: ["Élodie Dupont", "elodie@dupont.example"],
    subject: "Remboursement",
    text: "Quand serai-je remboursée de l'article que j'ai renvoyé il y a trois semaines ?",
  },
  {
    name: "chaussures",
    from: ["Hugo Lambert", "hugo@lambert.example"],
    subject: "Chaussures abîmées",
    text: "Les chaussures sont arrivées abîmées, la semelle est décollée. Je souhaite un échange.",
  },
  {
    name: "facture-fr",
    from: ["Société Gilot", "compta@gilot.example"],
    subject: "Facture avec TVA",
    text: "Pourriez-vous nous envoyer une facture avec notre numéro de TVA BE 0123.456.789 ?",
  },
  {
    name: "garantie-fr",
    from: ["Nadia Benali", "nadia@benali.example"],
    subject: "Pièce cassée",
    text: "La poignée du four est cassée après un mois. Est-ce couvert par la garantie ?",
  },
  {
    name: "order-en",
    from: ["Emma Thompson", "emma.t@example.com"],
    subject: "Where is my order?",
    text: "Hi, my order 48215 was supposed to arrive on Monday. The tracking has not been updated for days.",
  },
  {
    name: "refund-en",
    from: ["Liam O'Brien", "liam.obrien@example.ie"],
    subject: "Refund for returned lamp",
    text: "I returned the lamp two weeks ago and still have not received my refund.",
  },
  {
    name: "broken-en",
    from: ["Olivia Brown", "olivia@brown.example"],
    subject: "Broken glasses",
    text: "Three of the six glasses were broken when I opened the package.",
  },
  {
    name: "delivery-en",
    from: ["Noah Schmidt", "noah@schmidt.example"],
    subject: "Deliveries to Germany",
    text: "Do you deliver to Germany? I could not find the shipping costs on your website.",
  },
  {
    name: "doorgestuurd",
    from: ["Inkoop Zonnehof", "inkoop@zonnehof.example"],
    subject: "Fwd: offerte parasols",
    text: "Kunt u hiernaar kijken?",
    fullText:
      "Kunt u hiernaar kijken?\n\n-------- Doorgestuurd bericht --------\nVan: Directie\n\nGraag een offerte voor twintig parasols en voetplaten, levering in mei.",
  },
  {
    name: "spam",
    from: ["Winactie", "win@winactie.example"],
    subject: "U heeft gewonnen",
    text: "Gefeliciteerd! Klik hier voor uw prijs.",
  },
];

/** What somebody types, and the letters that must then be found, and if more: also others may be. */
export type Question = {
  readonly q: string;
  readonly finds: readonly string[];
  readonly more?: true;
  readonly readAs?: Readonly<Record<string, readonly string[]>>;
};

export const QUESTIONS: readonly Question[] = [
  // Words in all their forms
  // Stems meet across languages: that is how somebody who types Dutch finds French.
  { q: "factuur", finds: ["factuur", "facturen", "facture-fr"] },
  { q: "facturen", finds: ["factuur", "facturen", "facture-fr"] },
  { q: "bestelling", finds: ["factuur", "facturen"] },
  { q: "schoen", finds: ["schoenen", "schoen-los"] },
  { q: "bellen", finds: ["telefoon"] },
  { q: "verhuizen", finds: ["coordinatie"], readAs: { verhuizen: ["verhuizer"] } },
  { q: "commande", finds: ["commande", "commandes"] },
  { q: "remboursé", finds: ["remboursement"] },
  { q: "chaussure", finds: ["chaussures"] },
  { q: "returning", finds: ["refund-en"] },
  { q: "glass", finds: ["broken-en"] },
  { q: "delivery", finds: ["delivery-en"] },
  // Compounds
  { q: "schoenen", finds: ["schoenen", "schoen-los"] },
  { q: "zending", finds: ["retour"] },
  { q: "kast", finds: ["kledingkast"] },
  { q: "stoel", finds: ["garantie"] },
  { q: "lamp", finds: ["levering", "refund-en"] },
  { q: "termijn", finds: ["levering"] },
  { q: "schoenzool", finds: ["schoen-los"], readAs: { schoenzool: ["schoen", "zool"] } },
  // Accents
  { q: "coordineren", finds: ["coordinatie"] },
  { q: "coördineren", finds: ["coordinatie"] },
  { q: "recue", finds: ["commande"] },
  { q: "ABÎMÉES", finds: ["chaussures"] },
  { q: "lefebvre", finds: ["commande"] },
  // Typing errors
  { q: "fatcuur", finds: ["factuur", "facturen", "facture-fr"], readAs: { fatcuur: ["factuur"] } },
  { q: "garnatie", finds: ["garantie", "garantie-fr"], readAs: { garnatie: ["garantie"] } },
  { q: "kledinkast", finds: ["kledingkast"], readAs: { kledinkast: ["kledingkast"] } },
  { q: "remboursment", finds: ["remboursement"] },
  { q: "refudn", finds: ["refund-en"], readAs: { refudn: ["refund"] } },
  { q: "jansne", finds: ["schoenen"], readAs: { jansne: ["jansen"] } },
  // Numbers and codes
  { q: "ORD-2026/00118", finds: ["factuur"] },
  { q: "ord202600118", finds: ["factuur"] },
  { q: "118", finds: ["factuur"] },
  { q: "3SABCD1234567", finds: ["retour"] },
  { q: "48213", finds: ["commande"] },
  { q: "4821", finds: [] },
  { q: "48215", finds: ["order-en"] },
  { q: "KADO 7788", finds: ["cadeaubon"] },
  { q: "kado-7788-xy", finds: ["cadeaubon"] },
  { q: "0612345678", finds: ["telefoon"] },
  { q: "+31 6 12345678", finds: ["telefoon"] },
  { q: "NL91ABNA0417164300", finds: ["iban"] },
  { q: "BE0123456789", finds: ["facture-fr"] },
  { q: "1234AB", finds: ["adres"] },
  { q: "1234 ab", finds: ["adres"] },
  // Names and addresses
  { q: "jan.jansen@voorbeeld.nl", finds: ["schoenen"] },
  { q: "jansen", finds: ["schoenen"] },
  { q: "bakkerijvandenberg", finds: ["factuur"] },
  { q: "o'brien", finds: ["refund-en"] },
  { q: "de vries", finds: ["adres"] },
  // While typing
  { q: "wandels", finds: ["schoenen"] },
  { q: "track en tra", finds: ["retour", "order-en"], more: true },
  { q: "kleding b", finds: ["kledingkast"] },
  // Several words, all of them
  { q: "jansen schoenen", finds: ["schoenen"] },
  { q: "retour geld", finds: ["retour"] },
  { q: "de factuur van de boekhouder", finds: ["factuur"] },
  { q: "factuur tuinstoel", finds: [] },
  { q: "e-mail", finds: ["tshirt"] },
  { q: "tshirt", finds: ["tshirt"] },
  { q: "parasols offerte", finds: ["doorgestuurd"] },
  { q: "voetplaten", finds: ["doorgestuurd"] },
  // Nothing
  { q: "olifantenslurf", finds: [] },
  { q: "de het een", finds: [] },
  { q: "'; drop table messages; --", finds: [] },
];
