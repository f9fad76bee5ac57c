/** What it costs. */
import type { Concepts } from "../shapes.ts";

export const MONEY = {
  pay: {
    nl: "betaal* betalen betaling* betaald* afreken* afgerekend voldoen overschrijv* overmak* overgemaakt",
    fr: "pay* paie* paiement* regler reglement reglant virement*",
    en: "pay paying payment* paid pays checkout check+out settle transfer*",
  },
  method: {
    nl: "ideal bancontact creditcard* kredietkaart* visa mastercard paypal klarna payconiq wero achteraf bankkaart* betaalmethode* betaalwijze*",
    fr: "ideal bancontact visa mastercard paypal klarna payconiq wero bancaire* carte+credit carte+bancaire carte+banque moyen+paiement moyens+paiement",
    en: "ideal bancontact visa mastercard paypal klarna payconiq wero credit+card debit+card payment+method",
  },
  charged: {
    nl: "afschrij* afgeschreven afgehouden incass* domicili* van+rekening gehaald+rekening",
    fr: "debit* prelev* domicili* retire",
    en: "charg* debit* deducted withdrawn direct+debit took+money taken+money",
  },
  twice: {
    nl: "dubbel* tweemaal twee+keer twee+maal 0+keer 0x",
    fr: "deux+fois double* doublon* 0+fois 0x",
    en: "twice double* two+times duplicate* 0x",
  },
  invoice: {
    nl: "factu* gefactureerd rekening rekeningen nota bonnetje kassabon btw btw+nummer aankoopbewijs boekhoud* onkosten* kwitantie* aankoopbewijs*",
    fr: "factur* tva ticket justificatif* comptab* note+frais",
    en: "invoice* bill bills billing billed receipt* vat proof+purchase accountant* accounting expenses",
  },
  reminder: {
    nl: "aanmaning* herinnering* ingebrekestelling* deurwaarder*",
    fr: "rappel* relance* huissier* mise+demeure",
    en: "reminder* dunning bailiff*",
  },
  instalments: {
    nl: "afbetal* gespreid* spreiden termijnen betalingsregeling* afbetalingsplan*",
    fr: "echelonn* mensualit* plusieurs+fois etaler",
    en: "instalment* installment* spread payment+plan",
  },
  bank: { nl: "iban bank* rekeningnummer*", fr: "iban banque* rib compte+bancaire", en: "iban bank*" },
  code: { nl: "code codes *code", fr: "code codes", en: "code codes" },
} satisfies Concepts;
