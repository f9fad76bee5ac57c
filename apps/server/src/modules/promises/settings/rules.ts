/** What an organisation starts with, and settings as they were stored. Pure. */
import { PromiseSettings } from "@luwte/contract/promises.ts";

export const DEFAULT_SETTINGS: PromiseSettings = {
  remindMinutes: 60,
  automatic: null,
  texts: {
    nl: {
      early:
        "Beste {{customer.name}},\n\nWij hebben u iets toegezegd: {{promise.words}}, uiterlijk {{promise.due}}. Dat gaat ons niet lukken. Wij laten u dit liever nu weten dan te laat.\n\nU hoort van ons uiterlijk {{promise.newDue}}. Onze excuses voor het wachten.",
      broken:
        "Beste {{customer.name}},\n\nWij hadden u iets toegezegd: {{promise.words}}, uiterlijk {{promise.due}}. Dat is niet gelukt, en dat spijt ons.\n\nU hoort van ons uiterlijk {{promise.newDue}}.",
    },
    fr: {
      early:
        "Bonjour {{customer.name}},\n\nNous nous sommes engagés envers vous : {{promise.words}}, au plus tard le {{promise.due}}. Nous n’y arriverons pas, et nous préférons vous le dire dès maintenant.\n\nVous aurez de nos nouvelles au plus tard le {{promise.newDue}}. Veuillez nous excuser pour cette attente.",
      broken:
        "Bonjour {{customer.name}},\n\nNous nous étions engagés envers vous : {{promise.words}}, au plus tard le {{promise.due}}. Nous n’avons pas tenu cet engagement, et nous le regrettons.\n\nVous aurez de nos nouvelles au plus tard le {{promise.newDue}}.",
    },
    en: {
      early:
        "Dear {{customer.name}},\n\nWe promised you: {{promise.words}}, by {{promise.due}}. We will not make that, and we would rather tell you now than too late.\n\nYou will hear from us by {{promise.newDue}}. We apologise for the wait.",
      broken:
        "Dear {{customer.name}},\n\nWe promised you: {{promise.words}}, by {{promise.due}}. We did not make that, and we are sorry.\n\nYou will hear from us by {{promise.newDue}}.",
    },
  },
};

/** What is newer than what was written has its preset. */
export const readSettings = (stored: unknown): PromiseSettings =>
  stored === null ? DEFAULT_SETTINGS : PromiseSettings.parse({ ...DEFAULT_SETTINGS, ...(stored as object) });
