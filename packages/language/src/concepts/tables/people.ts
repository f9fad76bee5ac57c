/** Who somebody is, and what is asked for. */
import type { Concepts } from "../shapes.ts";

export const PEOPLE = {
  account: { nl: "account* profiel* mijn+omgeving", fr: "compte profil*", en: "account* profile*" },
  login: {
    nl: "inlog* ingelogd aanmelden aangemeld toegang log+in inloggen login in+loggen kom+in geblokkeerd",
    fr: "connect* connexion identifi* acceder acces bloque* entrer",
    en: "login log+in logging+in sign+in signing+in signin access locked+out blocked get+in",
  },
  password: {
    nl: "wachtwoord* paswoord* pincode* resetlink reset* herstellink",
    fr: "passe passwords mdp reinitialis*",
    en: "password* passcode* reset*",
  },
  forgotten: { nl: "vergeten vergat", fr: "oubli*", en: "forgot forgotten forget" },
  email: {
    nl: "email* mail mails mailen mailadres* e mailtje* *mail inbox spam spammap",
    fr: "mail mails email* courriel* spam indesirable*",
    en: "email* mail mails inbox spam junk",
  },
  telephone: {
    nl: "telefoon* bellen bel belt gebeld gsm* mobiel mobiele opbellen nummer gsm+nummer",
    fr: "telephon* appel* gsm portable joindre numero",
    en: "phone* telephon* call calls calling called mobile ring number",
  },
  address: {
    nl: "adres* *adres straat huisnummer* postcode* huisnr woonplaats woonst thuisadres woon",
    fr: "adresse* rue domicile chez numero+maison",
    en: "address* street postcode* postal+code postcodes live",
  },
  moving: {
    nl: "verhuis* verhuiz* verhuisd nieuwe+huis nieuw+huis",
    fr: "demenag* nouvelle+maison nouvel+appartement",
    en: "moving+house move+house moved+house relocat* new+home new+address moved new+flat",
  },
  name: {
    nl: "naam namen achternaam *naam getrouwd trouwnaam",
    fr: "nom noms prenom* marie* epouse",
    en: "name names surname* married maiden",
  },
  data: {
    nl: "gegevens persoonsgegevens privacy avg gdpr dossier* bewaren jullie+over",
    fr: "donnees rgpd confidentialite vie+privee dossier* savez+sur",
    en: "data gdpr privacy personal+details details know+about file+me",
  },
  newsletter: {
    nl: "nieuwsbrief* nieuwsbrieven reclame* reclamemail* mailing* nieuwsmail* promo* aanbiedingen mailtjes",
    fr: "newsletter* infolettre* publicit* pub pubs promo* spam",
    en: "newsletter* marketing mailing+list advert* promotional offers deals promo*",
  },
  unsubscribe: {
    nl: "afmeld* afgemeld uitschrij* uitgeschreven geen+nieuwsbrief van+lijst stop+met geen+reclame geen+mails uit+lijst",
    fr: "desinscri* desabonn* plus+recevoir arret+pub arretez+mails arretez+pub de+liste",
    en: "unsubscrib* opt+out stop+emails stop+mails off+list stop+sending no+emails",
  },
  erase: {
    nl: "verwijder* wissen gewist wis verwijderd haal+weg halen+weg opdoeken",
    fr: "supprim* suppression* effac* fermer+compte cloturer",
    en: "delet* remov* eras* close+account close+profile for+good",
  },
  identity: {
    nl: "paspoort* identiteitskaart* id+kaart rijbewijs* identiteitsbewijs*",
    fr: "passeport* identite permis+conduire",
    en: "passport* id+card identity driving+licence driving+license",
  },
  change: {
    nl: "wijzig* gewijzigd aanpas* aangepast verander* veranderd bewerken aan+passen pas+aan rechtzetten verbeteren vervang*",
    fr: "modif* chang* corriger rectifi* remplac*",
    en: "chang* modif* amend* edit* correct update* alter* fix+address switch replac*",
  },
  cancel: {
    nl: "annul* geannuleerd afzeg* afgezegd intrekken ingetrokken ongedaan niet+meer+hoef terugdraai* teruggedraaid stopzetten tegenhoud* tegengehouden weiger*",
    fr: "annul* arret* bloquer+envoi refuser",
    en: "cancel* call+off undo stop+order get+out refuse",
  },
  terminate: {
    nl: "opzeg* opgezegd beeindig* stopzet* stopgezet",
    fr: "resili* arreter+contrat arreter+abonnement",
    en: "terminat* cancel+contract end+contract cancel+subscription",
  },
  subscription: {
    nl: "abonnement* contract* lidmaatschap*",
    fr: "abonnement* contrat*",
    en: "subscription* contract* membership* plan plans",
  },
  renew: { nl: "verleng* vernieuw*", fr: "renouvel* prolong*", en: "renew* extend* extension" },
  confirmation: {
    nl: "bevestig* *bevestiging niks+gehoord niets+gehoord gelukt+is is+gelukt niks+gekregen",
    fr: "confirm* rien+recu enregistr*",
    en: "confirm* go+through went+through heard+nothing",
  },
  status: { nl: "status stand+zaken hoe+staat", fr: "statut etat avancement", en: "status progress update" },
  appointment: {
    nl: "afspraak afspraken afspreken",
    fr: "rendez rdv rendez+vous",
    en: "appointment* slot",
  },
  reserve: {
    nl: "reserver* gereserveerd boek* geboekt opzij+leggen apart+leggen",
    fr: "reserv* gardez+cote",
    en: "reserv* book booking* booked hold+for put+aside",
  },
  contact: {
    nl: "contact* bereik* bereikbaar spreken klantendienst* klantenservice medewerker*",
    fr: "contact* joindre parler conseiller* service+client",
    en: "contact* reach speak talk customer+service agent",
  },
  complaint: {
    nl: "klacht* klagen ontevreden teleurgesteld",
    fr: "plainte* reclamation* mecontent* decu*",
    en: "complain* unhappy dissatisf* disappointed",
  },
  hours: {
    nl: "openingstijd* openingsur* open geopend gesloten dicht",
    fr: "ouvert* ouverture* ferme* fermeture* horaire*",
    en: "open opening closed hours closing",
  },
  store: {
    nl: "winkel* filiaal filialen vestiging* showroom",
    fr: "magasin* boutique* agence* succursale*",
    en: "store* shop shops branch* showroom",
  },
  website: { nl: "website* site webshop webwinkel app pagina", fr: "site* appli* page", en: "website* site app page" },
  failing: {
    nl: "werkt+niet werkt+geen doet+niet lukt+niet storing* foutmelding* error* fout vastloopt geweigerd weigert kapot+site viel+uit blijft+hangen",
    fr: "marche+pas fonctionne+pas panne* erreur* bug* refuse* impossible plante* tourne+vide",
    en: "working+not works+not work+not error* fault* fail* outage* rejected declined refused down froze frozen crash* expired",
  },
  download: { nl: "download* gedownload", fr: "telecharg*", en: "download*" },
} satisfies Concepts;
