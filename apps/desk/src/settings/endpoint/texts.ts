/** Words about a language model elsewhere. */
import type { EndpointRung, EndpointWhy, RedactedKind } from "@luwte/contract/endpoint.ts";
import type { Saying, Sayings } from "../../words/say.ts";

export const ENDPOINT = {
  title: { nl: "Taalmodel elders", fr: "Modèle de langue externe", en: "Language model elsewhere" },
  intro: {
    nl: "Een taalmodel kan voorstellen beter verwoorden. Niets in Luwte heeft het nodig: eerst staat er altijd het eigen voorstel, en niemand wacht erop.",
    fr: "Un modèle de langue peut mieux formuler les propositions. Rien dans Luwte n’en dépend : la proposition maison vient toujours d’abord, et personne n’attend.",
    en: "A language model can word suggestions better. Nothing in Luwte needs it: the suggestion of our own always comes first, and nobody waits for it.",
  },
  stands: { nl: "Hoe het staat", fr: "État", en: "How it stands" },
  isOff: {
    nl: "Staat uit. Er gaat niets weg.",
    fr: "Désactivé. Rien ne sort.",
    en: "It is off. Nothing leaves.",
  },
  isOn: { nl: "Staat aan. Gaat naar: {host}", fr: "Activé. Envoie à : {host}", en: "It is on. Goes to: {host}" },
  noTask: {
    nl: "Er is geen taak gekozen, dus er gaat niets weg.",
    fr: "Aucune tâche n’est choisie, donc rien ne sort.",
    en: "No task is chosen, so nothing leaves.",
  },
  rests: {
    nl: "We vragen even niets, tot {at}.",
    fr: "Nous ne demandons rien jusqu’à {at}.",
    en: "We ask nothing for a while, until {at}.",
  },
  tries: {
    nl: "De volgende vraag kijkt of het weer werkt.",
    fr: "La prochaine question dira si cela marche à nouveau.",
    en: "The next question finds out whether it works again.",
  },
  enabled: { nl: "Aan", fr: "Activé", en: "On" },
  enabledHint: {
    nl: "Dan gaan de berichten van één gesprek weg, met plaatshouders in plaats van persoonsgegevens. Notities nooit.",
    fr: "Alors les messages d’une conversation sortent, des substituts remplaçant les données personnelles. Jamais les notes.",
    en: "Then the messages of one conversation leave, with placeholders instead of personal data. Notes never do.",
  },
  where: { nl: "Waar het heen gaat", fr: "Destination", en: "Where it goes" },
  whereIntro: {
    nl: "Elke server die OpenAI-compatibel is: Mistral, vLLM, Ollama. In het eigen netwerk alleen als LUWTE_PRIVATE_ENDPOINT aan staat.",
    fr: "Tout serveur compatible OpenAI : Mistral, vLLM, Ollama. Sur votre réseau, seulement avec LUWTE_PRIVATE_ENDPOINT.",
    en: "Any OpenAI-compatible server: Mistral, vLLM, Ollama. Within your own network only with LUWTE_PRIVATE_ENDPOINT.",
  },
  address: { nl: "Adres", fr: "Adresse", en: "Address" },
  goesTo: { nl: "Gaat naar: {host}", fr: "Envoie à : {host}", en: "Goes to: {host}" },
  model: { nl: "Model", fr: "Modèle", en: "Model" },
  modelHint: {
    nl: "De naam zoals de server hem kent",
    fr: "Le nom tel que le serveur le connaît",
    en: "The name as the server knows it",
  },
  key: { nl: "Sleutel", fr: "Clé", en: "Key" },
  keyNone: {
    nl: "Leeg als de server er geen vraagt. Hij wordt versleuteld bewaard en nooit meer getoond.",
    fr: "Vide si le serveur n’en demande pas. Elle est chiffrée et n’est plus jamais affichée.",
    en: "Empty when the server asks for none. It is kept encrypted and never shown again.",
  },
  keyKept: {
    nl: "Er is een sleutel bewaard. Leeg laten houdt hem.",
    fr: "Une clé est enregistrée. Laissez vide pour la garder.",
    en: "A key is kept. Leave this empty to keep it.",
  },
  keyLost: {
    nl: "Dit is een andere server: de bewaarde sleutel vervalt. Geef de sleutel van deze server.",
    fr: "C’est un autre serveur : la clé enregistrée est effacée. Donnez celle de ce serveur.",
    en: "This is another server: the key that was kept goes. Give the key of this one.",
  },
  dropKey: { nl: "Bewaarde sleutel weghalen", fr: "Effacer la clé enregistrée", en: "Remove the kept key" },
  show: { nl: "Toon wat ik typ", fr: "Afficher ma saisie", en: "Show what I type" },
  tasks: { nl: "Wat het mag verwoorden", fr: "Ce qu’il peut formuler", en: "What it may word" },
  tasksIntro: {
    nl: "Een voorstel van het model staat naast het eigen voorstel, met zijn naam erbij. Iemand kiest.",
    fr: "Sa proposition figure à côté de la nôtre, avec son nom. Une personne choisit.",
    en: "What it proposes stands beside our own, with its name. A person chooses.",
  },
  reply: { nl: "Antwoord", fr: "Réponse", en: "Reply" },
  budget: { nl: "Tegoed", fr: "Budget", en: "Budget" },
  budgetIntro: {
    nl: "Wat een vraag hoogstens kan kosten, gaat er eerst af. Is het op, dan blijft het eigen voorstel staan.",
    fr: "Le coût maximal d’une question est réservé d’avance. S’il est épuisé, la proposition maison reste.",
    en: "The most that a question can cost is taken off first. Once it is used up, the suggestion of our own stays.",
  },
  monthlyTokens: { nl: "Tokens per maand", fr: "Jetons par mois", en: "Tokens a month" },
  monthlyTokensHint: { nl: "Met 0 gaat er niets weg.", fr: "Avec 0, rien ne part.", en: "With 0 nothing leaves." },
  used: {
    nl: "Deze maand {used} van {budget} tokens gebruikt ({share}).",
    fr: "Ce mois-ci : {used} jetons sur {budget} ({share}).",
    en: "This month {used} of {budget} tokens were used ({share}).",
  },
  usedNone: {
    nl: "Deze maand is er nog niets gevraagd.",
    fr: "Rien n’a encore été demandé ce mois-ci.",
    en: "Nothing was asked this month yet.",
  },
  usage: { nl: "Wat er gebruikt is", fr: "Utilisation", en: "What was used" },
  usageTable: { nl: "Gebruik per maand", fr: "Utilisation par mois", en: "Use per month" },
  theLine: {
    nl: "De streep is het tegoed.",
    fr: "Le trait indique le budget.",
    en: "The line is the budget.",
  },
  month: { nl: "Maand", fr: "Mois", en: "Month" },
  tokens: { nl: "Tokens", fr: "Jetons", en: "Tokens" },
  estimated: { nl: "Waarvan geschat", fr: "Dont estimés", en: "Of which estimated" },
  calls: { nl: "Vragen", fr: "Questions", en: "Questions" },
  failed: { nl: "Mislukt", fr: "Échecs", en: "Failed" },
  unusable: { nl: "Niet bruikbaar", fr: "Inutilisables", en: "Not usable" },
  trial: { nl: "Proberen", fr: "Essayer", en: "Try it" },
  trialIntro: {
    nl: "Een vaste vraag zonder gegevens van iemand, ook als het uit staat. Telt mee voor het tegoed.",
    fr: "Une question fixe sans les données de personne, même désactivé. Elle compte dans le budget.",
    en: "A fixed question that holds nobody’s data, also while it is off. It counts for the budget.",
  },
  trialUnsaved: {
    nl: "Geprobeerd wordt wat bewaard is. Bewaar eerst.",
    fr: "L’essai utilise ce qui est enregistré. Enregistrez d’abord.",
    en: "What is saved is tried. Save first.",
  },
  trialNow: { nl: "Stel de proefvraag", fr: "Poser la question d’essai", en: "Ask the trial question" },
  works: {
    nl: "Het werkt. {model} antwoordde in {seconds} s, voor {tokens} tokens.",
    fr: "Cela marche. {model} a répondu en {seconds} s, pour {tokens} jetons.",
    en: "It works. {model} answered in {seconds} s, for {tokens} tokens.",
  },
  worksNot: { nl: "Het werkt niet.", fr: "Cela ne marche pas.", en: "It does not work." },
  sent: { nl: "De vraag gaat weg", fr: "La question part", en: "The question leaves" },
  reached: { nl: "De server antwoordt", fr: "Le serveur répond", en: "The server answers" },
  accepted: {
    nl: "De server neemt de vraag aan",
    fr: "Le serveur accepte la question",
    en: "The server takes the question",
  },
  usable: { nl: "Het antwoord is bruikbaar", fr: "La réponse est utilisable", en: "The answer can be used" },
  good: { nl: "goed", fr: "bien", en: "fine" },
  warning: { nl: "let op", fr: "attention", en: "mind" },
  bad: { nl: "lukt niet", fr: "échec", en: "fails" },
  skipped: { nl: "niet geprobeerd", fr: "non essayé", en: "not tried" },
  leaving: { nl: "Wat er weggaat", fr: "Ce qui sort", en: "What leaves" },
  leavingIntro: {
    nl: "Typ of plak een bericht en zie hoe het eruitziet als het weggaat. Er wordt niets bewaard of verstuurd. Een naam die nergens uit blijkt, kan erdoor glippen.",
    fr: "Saisissez ou collez un message et voyez-le tel qu’il sort. Rien n’est enregistré ni envoyé. Un nom que rien n’annonce peut passer.",
    en: "Type or paste a message and see it as it leaves. Nothing is kept or sent. A name that nothing gives away can slip through.",
  },
  text: { nl: "Bericht", fr: "Message", en: "Message" },
  example: {
    nl: "Dag, ik ben Anneke Bosmans (anneke@post.example, 06-12345678).\nWaar blijft mijn bestelling LW-48213? Mijn adres is Kerkstraat 12, 9000 Gent.",
    fr: "Bonjour, je suis Claire Dumont (claire@poste.example, 0470 12 34 56).\nOù est ma commande LW-48213 ? J’habite rue Haute 12, 1000 Bruxelles.",
    en: "Hello, I am Anneke Bosmans (anneke@post.example, 06-12345678).\nWhere is my order LW-48213? My address is Kerkstraat 12, 9000 Gent.",
  },
  leavingNow: { nl: "Laat zien wat er weggaat", fr: "Montrer ce qui sort", en: "Show what leaves" },
  before: { nl: "Zoals het er staat", fr: "Tel qu’écrit", en: "As it was written" },
  after: { nl: "Zoals het weggaat", fr: "Tel qu’il sort", en: "As it leaves" },
  nothingHidden: {
    nl: "Hier is niets in herkend: het gaat weg zoals het er staat.",
    fr: "Rien n’a été reconnu : le texte sort tel quel.",
    en: "Nothing was recognised in it: it leaves as it stands.",
  },
  hidden: { nl: "Wat er verborgen is", fr: "Ce qui est caché", en: "What is hidden" },
} as const satisfies Sayings;

/** In what form it answers. */
export const RUNGS = {
  json_schema: {
    nl: "Het model houdt zich aan een vaste vorm.",
    fr: "Le modèle respecte une forme fixe.",
    en: "The model keeps to a fixed form.",
  },
  json_object: {
    nl: "Het model houdt zich losjes aan de vorm. Soms valt een antwoord af.",
    fr: "Le modèle suit la forme d’assez loin. Parfois une réponse est écartée.",
    en: "The model keeps to the form loosely. Now and then an answer falls away.",
  },
  text: {
    nl: "Het model kent geen vaste vorm; we halen het antwoord uit zijn tekst. Er vallen vaker antwoorden af.",
    fr: "Le modèle ne connaît pas de forme fixe ; nous tirons la réponse de son texte. Plus de réponses sont écartées.",
    en: "The model knows no fixed form; we take the answer out of its text. More answers fall away.",
  },
} as const satisfies Record<EndpointRung, Saying>;

/** What was in the way, and what to do. */
export const WHYS = {
  off: {
    nl: "Er is geen adres of model bewaard.",
    fr: "Aucune adresse ni modèle n’est enregistré.",
    en: "No address or model is saved.",
  },
  assistance_off: {
    nl: "De assistent stelt nu geen antwoorden voor; dan gaat ook hier niets weg. Kijk bij Instellingen, Assistent.",
    fr: "L’assistant ne propose pas de réponses en ce moment ; rien ne sort ici non plus. Voyez Réglages, Assistant.",
    en: "The assistant suggests no replies now; then nothing leaves here either. Look at Settings, Assistant.",
  },
  task_off: { nl: "Deze taak staat uit.", fr: "Cette tâche est désactivée.", en: "This task is off." },
  budget: {
    nl: "Het tegoed van deze maand is te klein voor nog een vraag. Verhoog het, of wacht tot de volgende maand.",
    fr: "Le budget du mois ne suffit plus pour une question. Augmentez-le ou attendez le mois prochain.",
    en: "What is left of this month’s budget is too little for a question. Raise it, or wait for next month.",
  },
  resting: {
    nl: "Na een paar fouten vragen we even niets.",
    fr: "Après quelques erreurs, nous faisons une pause.",
    en: "After some failures we ask nothing for a while.",
  },
  busy: {
    nl: "Er zijn al vier vragen onderweg. Probeer het zo nog eens.",
    fr: "Quatre questions sont déjà en cours. Réessayez dans un instant.",
    en: "Four questions are under way already. Try again in a moment.",
  },
  slow: {
    nl: "Er kwam op tijd geen antwoord. Is de server te druk, of het model te groot voor de machine?",
    fr: "Pas de réponse à temps. Le serveur est-il surchargé, ou le modèle trop grand pour la machine ?",
    en: "No answer came in time. Is the server too busy, or the model too large for its machine?",
  },
  unreachable: {
    nl: "Op dit adres antwoordt niemand. Klopt het adres, en staat de server aan?",
    fr: "Personne ne répond à cette adresse. Est-elle juste, et le serveur est-il allumé ?",
    en: "Nobody answers at this address. Is it right, and is the server on?",
  },
  not_outside: {
    nl: "Dit adres leidt naar het eigen netwerk. Wie Luwte draait, kan dat toelaten met LUWTE_PRIVATE_ENDPOINT.",
    fr: "Cette adresse mène au réseau interne. L’exploitant de Luwte peut l’autoriser avec LUWTE_PRIVATE_ENDPOINT.",
    en: "This address leads into your own network. Who runs Luwte can allow that with LUWTE_PRIVATE_ENDPOINT.",
  },
  key_refused: {
    nl: "De server weigert de sleutel. Geef hem opnieuw, of vraag een nieuwe.",
    fr: "Le serveur refuse la clé. Saisissez-la à nouveau ou demandez-en une autre.",
    en: "The server refuses the key. Give it again, or ask for a new one.",
  },
  too_many: {
    nl: "De server wil nu geen vragen meer: te veel ineens, of het tegoed daar is op.",
    fr: "Le serveur ne veut plus de questions : trop à la fois, ou son crédit est épuisé.",
    en: "The server wants no more questions now: too many at once, or the credit there is used up.",
  },
  failed: {
    nl: "De server had zelf een fout. Kijk daar in het logboek.",
    fr: "Le serveur a eu une erreur. Consultez son journal.",
    en: "The server had an error of its own. Look at its log.",
  },
  refused: {
    nl: "De server neemt onze vraag niet aan. Kent hij dit model, en eindigt het adres op /v1?",
    fr: "Le serveur n’accepte pas notre question. Connaît-il ce modèle, et l’adresse finit-elle par /v1 ?",
    en: "The server does not take our question. Does it know this model, and does the address end in /v1?",
  },
  too_large: {
    nl: "Er kwam veel meer terug dan een antwoord. Is dit wel een taalmodel?",
    fr: "Bien plus qu’une réponse est revenu. Est-ce bien un modèle de langue ?",
    en: "Far more came back than an answer. Is this a language model?",
  },
  not_json: {
    nl: "Er kwam een webpagina terug, geen antwoord. Klopt het adres?",
    fr: "C’est une page web qui est revenue. L’adresse est-elle juste ?",
    en: "A web page came back, not an answer. Is the address right?",
  },
  wrong_shape: {
    nl: "Het model antwoordde, maar niet in de gevraagde vorm. Neem een groter of nieuwer model.",
    fr: "Le modèle a répondu, mais pas dans la forme demandée. Prenez-en un plus grand ou plus récent.",
    en: "The model answered, but not in the form that was asked. Take a larger or newer one.",
  },
  invented: {
    nl: "Het antwoord noemde iets dat nergens stond. Neem een groter of nieuwer model.",
    fr: "La réponse citait quelque chose qui ne figurait nulle part. Prenez un modèle plus grand ou plus récent.",
    en: "The answer named something that stood nowhere. Take a larger or newer model.",
  },
  stopping: {
    nl: "Luwte stopt net. Probeer het zo nog eens.",
    fr: "Luwte s’arrête. Réessayez dans un instant.",
    en: "Luwte is stopping. Try again in a moment.",
  },
} as const satisfies Record<EndpointWhy, Saying>;

export const KINDS = {
  NAME: { nl: "naam", fr: "nom", en: "name" },
  EMAIL: { nl: "mailadres", fr: "adresse mail", en: "mail address" },
  PHONE: { nl: "telefoonnummer", fr: "téléphone", en: "telephone number" },
  IBAN: { nl: "rekeningnummer", fr: "numéro de compte", en: "account number" },
  ORDER: { nl: "bestelnummer", fr: "numéro de commande", en: "order number" },
  ADDRESS: { nl: "adres", fr: "adresse", en: "address" },
  POSTCODE: { nl: "postcode", fr: "code postal", en: "postcode" },
  BIRTH_DATE: { nl: "geboortedatum", fr: "date de naissance", en: "date of birth" },
  NUMBER: { nl: "lang nummer", fr: "long numéro", en: "long number" },
  LINK: { nl: "link", fr: "lien", en: "link" },
  TEXT: { nl: "tekst", fr: "texte", en: "text" },
} as const satisfies Record<RedactedKind, Saying>;
