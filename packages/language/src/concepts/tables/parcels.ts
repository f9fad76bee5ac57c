/** How it comes, and how it goes back. */
import type { Concepts } from "../shapes.ts";

export const PARCELS = {
  deliver: {
    nl: "lever* gelever* aflever* afgelever* bezorg* thuisbezorg* aankom* aangekomen afgeven afgegeven laten+komen onderweg komt+aan wanneer+komt waar+blijft",
    fr: "livr* arriv* recu recue recevoir depos* en+route quand+vient",
    en: "deliver* arriv* receiv* drop+off on+way transit when+come",
  },
  ship: {
    nl: "verzend* verzond* verstu* opstu* opgestuurd *zending stuur stuurt sturen gestuurd versturen",
    fr: "expedi* envoy* envoi envois acheminement port partir parti partie",
    en: "ship* dispatch* postage posted sent send sends sending",
  },
  parcel: {
    nl: "pakket* pakje* *pakket doos zending* dozen karton kartonnen",
    fr: "colis paquet* envoi boite carton*",
    en: "parcel* package* packet* shipment* box carton cardboard",
  },
  carrier: {
    nl: "bezorger* koerier* postbode* postnl bpost dhl dpd gls ups chauffeur* bezorgdienst* getekend handtekening*",
    fr: "livreur* facteur* coursier* transporteur* bpost dhl dpd gls ups signature* signe",
    en: "courier* carrier* postman postnl bpost dhl dpd gls ups driver* signature signed helpline",
  },
  track: {
    nl: "track* volgen gevolgd volgcode* volgnummer* waar+blijft waar+pakket",
    fr: "suivi suivre suit track* numero+suivi ou+colis",
    en: "track* trace tracing where+parcel where+package",
  },
  late: {
    nl: "vertraag* vertraging* laat later te+laat al+dagen al+weken duurt+lang wacht+nog steeds+niet stil verandert+niets verandert+niks komt+verder beweegt+niet staat+stil ligt+dagen ligt+al dagen+zelfde",
    fr: "retard* tard attends+toujours toujours+pas bloque* avance+plus depuis+jours depuis+semaine bouge+plus rien+bouge",
    en: "late later delay* overdue still+waiting still+not stuck moving+not hasnt+moved hasn+moved since+days days+ago no+movement",
  },
  lost: {
    nl: "kwijt* verloren verdwenen weg vermist zoekgeraakt zoek+geraakt zoek nergens+vinden boven+water",
    fr: "perdu* egare* disparu* introuvable* nulle+part",
    en: "lost missing disappear* vanish* gone+missing never+arrived nowhere",
  },
  lacking: {
    nl: "ontbreek* ontbrak ontbreken mist miste missen onvolledig* incompleet incomplete zit+niet zat+niet niet+bij vergeten+in maar+gekregen slechts+gekregen",
    fr: "manqu* incomplet* absent* pas+dans seul+recu seulement+recu",
    en: "missing incomplete lack* absent only+came only+arrived wasnt+in wasn+in not+in only+got",
  },
  damaged: {
    nl: "beschadig* kapot* stuk gescheurd* scheur* gebroken defect* gat gaten deuk* geplet loslaat los+komt ingedeukt* opengescheurd* kletsnat nat gekreukt haal",
    fr: "abim* cass* endommag* defect* dechir* trou troue* brise* ecrase* mouille* ecrabouille*",
    en: "damag* broken broke tear torn rip ripped faulty defect* hole holes crushed dent* cracked soaked wet squashed smashed snapped",
  },
  wrong: {
    nl: "verkeerd* foute andere+dan niet+besteld vergist per+ongeluk",
    fr: "mauvais* errone* erreur pas+commande trompe* trompee",
    en: "wrong incorrect* mistake different+ordered by+accident accident",
  },
  pickup: {
    nl: "afhaal* afhalen afgehaald ophaal* ophalen opgehaald servicepunt* postpunt* postkantoor pakjespunt buurtwinkel pakketautomaat kluisje* halen haalt gaan+halen krantenwinkel* postkantoren afhaler collectepunt",
    fr: "relais retrait* retirer recuperer chercher+colis consigne* aller+chercher librairie point+retrait",
    en: "pickup* pick+up collect* locker* service+point parcel+shop collection drop+off grab+from newsagent*",
  },
  neighbour: { nl: "buur* buren", fr: "voisin*", en: "neighbour* neighbor*" },
  home: {
    nl: "thuis afwezig aanwezig niemand+thuis",
    fr: "domicile absent* present* maison chez+moi",
    en: "home absent nobody+home",
  },
  abroad: {
    nl: "buitenland* land landen internationaal europa belgie belgisch duitsland frankrijk",
    fr: "etranger* pays international* europe belgique allemagne",
    en: "abroad foreign countr* international* europe belgium germany overseas",
  },
  customs: { nl: "douane* invoerrecht* inklar*", fr: "douan*", en: "customs duty duties" },
  fast: {
    nl: "snel snelle sneller spoed* dringend* haast express",
    fr: "rapide* vite urgent* express",
    en: "fast faster quick* urgent* express rush",
  },
  return: {
    nl: "terugstu* teruggestu* terugzend* teruggezonden terugbreng* teruggebracht retour* geretour* terug+sturen terug+stuur terug+stuurt terug+brengen terug+zenden teruggeven teruggegeven terugbezorg* niet+houden terug+doen terug+bij van+gedachten bevalt+niet",
    fr: "renvo* retour* rendre reexpedi* rendu pas+garder change+avis",
    en: "return* send+back sending+back sent+back bring+back give+back giving+back dont+want don+want changed+mind not+for keep+it",
  },
  refund: {
    nl: "terugbeta* terugbetaald terugbetaling* terugstort* teruggestort terugboek* teruggeboekt geld+terug bedrag+terug krijg+terug geld centen centjes bedrag+rekening poen",
    fr: "rembours* recredit* argent sous rendu rendre+argent somme",
    en: "refund* reimburs* money+back money give+back",
  },
  exchange: {
    nl: "ruil* ruilen omruil* omgeruild geruild inruil* omwissel* andere+maat grotere+maat kleinere+maat in+plaats dezelfde+in maat+groter maat+kleiner",
    fr: "echang* troqu* autre+taille meme+en plus+petit plus+grand taille+dessus",
    en: "exchang* swap* different+size another+size bigger+size smaller+size same+in instead rather+than",
  },
  label: {
    nl: "*label label labels *sticker etiket* barcode* streepjescode*",
    fr: "etiquette* bordereau* code+barres qr",
    en: "label* sticker* barcode* qr",
  },
  print: { nl: "print* uitprint* afdruk* uitdraai* printer*", fr: "imprim* imprimante*", en: "print* printer*" },
  term: {
    nl: "bedenktijd zichttermijn retourtermijn termijn hoeveel+dagen binnen+dagen tot+wanneer hoe+lang hoelang",
    fr: "delai* retractation combien+jours jusqu+quand combien+temps",
    en: "cooling+off within+days how+days deadline* how+long until+when",
  },
  warranty: {
    nl: "garantie* waarborg* na+maanden na+jaar",
    fr: "garantie* garanti apres+mois",
    en: "warrant* guarant* after+months after+year",
  },
  repair: {
    nl: "repar* gerepareerd herstel* hersteld hermaken laten+maken naaien genaaid lapje* rits ritssluiting knoop naad opgelapt",
    fr: "repar* recoudre coudre couture* fermeture bouton",
    en: "repair* fix fixed fixing mend mended mending patch* sew sewn stitch* zip zipper button seam",
  },
} satisfies Concepts;
