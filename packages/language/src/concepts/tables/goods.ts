/** What is bought, and how one cares for it. */
import type { Concepts } from "../shapes.ts";

export const GOODS = {
  order: {
    nl: "bestel* order orders ordernummer aankoop* aangekocht gekocht kocht kopen koop winkelmand* mandje",
    fr: "command* achat* achet* panier*",
    en: "order* purchas* buy buying bought basket cart",
  },
  price: {
    nl: "prijs prijzen kost kosten gekost *kosten tarief tarieven duur duurder bedrag bedragen aanrekenen rekenen+jullie rekent bijbetalen betaal+extra",
    fr: "prix cout* tarif* frais cher chere montant* coute payant combien+coute",
    en: "price* pricing cost* fee fees rate rates expensive amount* charge+extra",
  },
  free: { nl: "gratis kosteloos kosteloze", fr: "gratuit*", en: "free complimentary" },
  discount: {
    nl: "korting* kortingscode actiecode aanbieding* promo* afgeprijsd",
    fr: "reduction* remise* promo* soldes",
    en: "discount* promo* coupon* sale",
  },
  voucher: {
    nl: "cadeaubon* cadeaukaart* cadeaucheque* waardebon* waardecheque* tegoedbon* tegoed kado* bon saldo",
    fr: "cadeau+carte cadeau+cheque cadeau+bon bon+achat avoir bon solde+carte",
    en: "gift+card gift+cards gift+code voucher* gift+certificate balance+card",
  },
  gift: { nl: "cadeau* kado* geschenk* inpakken ingepakt", fr: "cadeau* offrir", en: "gift* present wrap*" },
  stock: {
    nl: "voorraad uitverkocht leverbaar beschikbaar beschikbare beschikbaarheid op+is weer+koop weer+te seintje restock* terug+binnen weer+binnen",
    fr: "stock* epuise* rupture disponib* reassort* de+nouveau avertis* prevenez",
    en: "stock* sold+out availab* restock* back+in comes+back in+stock",
  },
  size: {
    nl: "maat maten *maat matentabel maattabel groot grote klein kleine past passen lengte centimeter* cm lintmeter* meetlint breed brede smal smalle strak strakke ruim ruime ruimer* krap krappe wijd wijde kort korte korter slag xs s m l xl xxl groter kleiner",
    fr: "taille* pointure* grand grande petit petite mesure* centimetre* cm serre serree etroit* ample flotte court courte long longue mensuration* xs s m l xl xxl plus+grand plus+petit",
    en: "size* sizing fit fits fitting big small large length cm inch* tight loose short shorter longer wide narrow measure* chart xs s m l xl xxl smaller bigger larger",
  },
  colour: { nl: "kleur*", fr: "couleur* coloris", en: "colour* color*" },
  advice: {
    nl: "advies adviseren aanraden aanrader kiezen keuze kies geschikt geschikte raadt twijfel* welke+nodig",
    fr: "conseil* choisir choix adapte* hesit* recommand*",
    en: "advice advise* recommend* choose choosing choice suitable unsure should+choose",
  },
  business: {
    nl: "bedrijf bedrijven bedrijfs* zakelijk* zaak vereniging* onderneming* ondernemer* firma organisatie* vzw stichting personeel collega* werkgever* ploeg school* groep",
    fr: "entreprise* societe* association* professionnel* pro asbl personnel collegues equipe* ecole* employeur*",
    en: "business* compan* corporate association* club organisation* organization* charity staff team employer* school* colleagues firm",
  },
  quote: { nl: "offerte* prijsopgave", fr: "devis", en: "quote quotes quotation*" },
  wash: {
    nl: "was wassen wast wasmachine* gewassen wasprogramma* wasmiddel* schoonmaken reinig* vlek* machine toeren wasverzachter graden",
    fr: "lav* lessive* nettoy* tache* machine degre* adoucissant* essorage",
    en: "wash* laund* clean* stain* detergent* machine setting degrees softener spin",
  },
  dry: {
    nl: "droog* drogen droger gedroogd *droger",
    fr: "sech* seche*",
    en: "dry drying dryer dried tumble",
  },
  shrink: { nl: "krimp* gekrompen", fr: "retrec*", en: "shrink* shrunk shrank" },
  waterproof: {
    nl: "waterdicht* impregneer* impregner* waterafstotend* doorlaten nat+word lekt regen* water+door",
    fr: "impermeab* etanch* deperl* pluie*",
    en: "waterproof* water+repellent repellent reproof* leaking soaked rain* water+through",
  },
} satisfies Concepts;
