/** At home, at the town hall, insured and on the road. */
import type { Concepts } from "../shapes.ts";

export const HOME = {
  energy: {
    nl: "stroom elektriciteit elektra gas energie* verbruik*",
    fr: "electricite courant gaz energie* consommation*",
    en: "electricity gas power energy consumption",
  },
  meter: {
    nl: "meterstand* meter meters *meter teller tellerstand*",
    fr: "compteur* releve* index",
    en: "meter* reading readings",
  },
  internet: {
    nl: "internet* wifi modem* router*",
    fr: "internet* wifi modem* routeur* box",
    en: "internet* wifi modem* router* broadband",
  },
  technician: {
    nl: "monteur* technieker* technicus installateur*",
    fr: "technicien* installateur* depanneur*",
    en: "technician* engineer* installer* mechanic*",
  },
  rent: { nl: "huur* verhuur*", fr: "loyer* locataire* bail louer location", en: "rent* tenan* landlord lease" },
  leak: { nl: "lek lekt lekkage* lekken", fr: "fuite* fuit", en: "leak*" },
  heating: {
    nl: "verwarming* ketel* cv+ketel warmtepomp*",
    fr: "chauffage* chaudiere* pompe+chaleur",
    en: "heating boiler* heat+pump radiator*",
  },
  permit: { nl: "vergunning*", fr: "permis autorisation*", en: "permit* permission" },
  tax: { nl: "belasting*", fr: "impot* taxe*", en: "tax taxes taxation" },
  waste: {
    nl: "afval* vuilnis* grofvuil container* kliko",
    fr: "dechet* poubelle* encombrant*",
    en: "waste rubbish garbage bin bins refuse",
  },
  insurance: { nl: "verzeker* polis* dekking", fr: "assur* police*", en: "insur* policy policies coverage" },
  claim: { nl: "schade* claim* schadeaangifte*", fr: "sinistre* indemni*", en: "claim* compensat*" },
  stolen: { nl: "gestolen diefstal* gejat", fr: "vole volee vol", en: "stolen theft stole" },
  travel: { nl: "reis reizen *reis vlucht* trein*", fr: "voyage* vol vols train*", en: "travel* trip* flight* train*" },
} satisfies Concepts;
