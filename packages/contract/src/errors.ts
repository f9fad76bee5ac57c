/**
 * Every refusal Luwte can give, in one table: its code, its HTTP status, what happened and what to do, in three languages.
 * A code is part of the contract: it never changes its meaning. `docs/errors.md` lists the same codes.
 */
import { ENDPOINT_ERRORS } from "./endpointErrors.ts";
import { type ErrorLine, line } from "./errorLine.ts";
import { LIBRARY_ERRORS } from "./libraryErrors.ts";
import { OVERSIGHT_ERRORS } from "./oversightErrors.ts";
import { PROMISE_ERRORS } from "./promiseErrors.ts";
import { RIGHTS_ERRORS } from "./rightsErrors.ts";
import { TALK_ERRORS } from "./talkErrors.ts";
import { WAITING_ERRORS } from "./waitingErrors.ts";

export const ERRORS = {
  invalid_request: line(
    422,
    ["De gegevens kloppen niet.", "Kijk welke velden zijn aangewezen en verbeter ze."],
    ["Les données ne sont pas valables.", "Regardez les champs indiqués et corrigez-les."],
    ["The data is not valid.", "See which fields are pointed out and correct them."],
  ),
  malformed_request: line(
    400,
    ["Het verzoek is niet te lezen.", "Stuur geldige JSON met het juiste content-type."],
    ["La requête est illisible.", "Envoyez du JSON valable avec le bon type de contenu."],
    ["The request cannot be read.", "Send valid JSON with the right content type."],
  ),
  too_large: line(
    413,
    ["Dit is te groot.", "Maak het kleiner, of deel het op."],
    ["C’est trop volumineux.", "Réduisez la taille ou divisez l’envoi."],
    ["This is too large.", "Make it smaller, or split it up."],
  ),
  too_many_requests: line(
    429,
    ["Dat ging te snel achter elkaar.", "Wacht even en probeer het opnieuw."],
    ["Trop de demandes à la suite.", "Attendez un instant et réessayez."],
    ["Too many requests.", "Wait a moment and try again."],
  ),
  not_signed_in: line(
    401,
    ["U bent niet aangemeld.", "Meld u aan, of geef een geldige API-sleutel."],
    ["Vous n’êtes pas connecté.", "Connectez-vous ou donnez une clé API valable."],
    ["You are not signed in.", "Sign in, or give a valid API key."],
  ),
  sign_in_failed: line(
    401,
    [
      "Aanmelden lukt niet met deze gegevens.",
      "Controleer adres, wachtwoord en code. Na te veel pogingen moet u even wachten.",
    ],
    [
      "La connexion a échoué avec ces données.",
      "Vérifiez l’adresse, le mot de passe et le code. Après trop d’essais, il faut patienter.",
    ],
    [
      "Signing in failed with these details.",
      "Check the address, password and code. After too many attempts you have to wait.",
    ],
  ),
  second_factor_needed: line(
    401,
    ["Er is nog een code nodig.", "Vul de code van uw authenticatie-app in."],
    ["Un code est encore nécessaire.", "Saisissez le code de votre application d’authentification."],
    ["A code is still needed.", "Enter the code of your authenticator app."],
  ),
  second_factor_wrong: line(
    422,
    ["Deze code klopt niet.", "Controleer de tijd op uw telefoon en vul de nieuwste code in."],
    ["Ce code n’est pas correct.", "Vérifiez l’heure de votre téléphone et saisissez le code le plus récent."],
    ["This code is not right.", "Check the time on your phone and enter the newest code."],
  ),
  password_too_weak: line(
    422,
    ["Dit wachtwoord is te zwak.", "Kies er een van minstens 10 tekens dat niet bekend of makkelijk te raden is."],
    ["Ce mot de passe est trop faible.", "Choisissez-en un d’au moins 10 caractères, ni connu ni facile à deviner."],
    ["This password is too weak.", "Choose one of at least 10 characters that is not well known or easy to guess."],
  ),
  link_expired: line(
    410,
    ["Deze link is verlopen of al gebruikt.", "Vraag een nieuwe aan uw beheerder."],
    ["Ce lien a expiré ou a déjà servi.", "Demandez-en un nouveau à votre administrateur."],
    ["This link has expired or was used before.", "Ask your administrator for a new one."],
  ),
  forbidden: line(
    403,
    ["U mag dit niet doen.", "Vraag een beheerder om dit recht."],
    ["Vous n’avez pas ce droit.", "Demandez ce droit à un administrateur."],
    ["You may not do this.", "Ask an administrator for this right."],
  ),
  cross_site: line(
    403,
    ["Dit verzoek kwam van een andere site.", "Open Luwte zelf en probeer het daar opnieuw."],
    ["Cette requête vient d’un autre site.", "Ouvrez Luwte et réessayez là."],
    ["This request came from another site.", "Open Luwte itself and try again there."],
  ),
  not_found: line(
    404,
    ["Dit bestaat niet, of u mag het niet zien.", "Controleer het adres of de gegevens."],
    ["Cela n’existe pas, ou vous ne pouvez pas le voir.", "Vérifiez l’adresse ou les données."],
    ["This does not exist, or you may not see it.", "Check the address or the data."],
  ),
  changed_meanwhile: line(
    409,
    ["Iemand anders heeft dit net veranderd.", "Bekijk de nieuwe versie en doe uw wijziging zo nodig opnieuw."],
    ["Quelqu’un vient de modifier ceci.", "Regardez la nouvelle version et refaites votre modification si nécessaire."],
    ["Somebody else just changed this.", "Look at the new version and make your change again if needed."],
  ),
  already_exists: line(
    409,
    ["Dit bestaat al.", "Kies een andere naam of een ander adres, of gebruik wat er al is."],
    ["Cela existe déjà.", "Choisissez un autre nom ou une autre adresse, ou utilisez ce qui existe."],
    ["This exists already.", "Choose another name or address, or use what is there."],
  ),
  in_use: line(
    409,
    ["Dit is nog in gebruik.", "Haal eerst weg wat ernaar verwijst."],
    ["Cet élément est encore utilisé.", "Retirez d’abord ce qui y renvoie."],
    ["This is still in use.", "First remove what refers to it."],
  ),
  unseen_message: line(
    409,
    [
      "Er kwam iets binnen dat u nog niet gezien heeft.",
      "Lees het nieuwste bericht; uw antwoord staat er nog. Verstuur daarna opnieuw.",
    ],
    [
      "Un message est arrivé que vous n’avez pas encore vu.",
      "Lisez le dernier message ; votre réponse est conservée. Renvoyez-la ensuite.",
    ],
    [
      "Something arrived that you have not seen yet.",
      "Read the newest message; your answer is still there. Then send again.",
    ],
  ),
  no_recipient: line(
    422,
    ["Er is geen adres om naar te sturen.", "Vul een e-mailadres van de klant in."],
    ["Il n’y a pas d’adresse de destination.", "Ajoutez une adresse e-mail du client."],
    ["There is no address to send to.", "Fill in an e-mail address of the customer."],
  ),
  empty_message: line(
    422,
    ["Het bericht is leeg.", "Schrijf iets of voeg een bestand toe."],
    ["Le message est vide.", "Écrivez quelque chose ou ajoutez un fichier."],
    ["The message is empty.", "Write something or add a file."],
  ),
  too_late_to_undo: line(
    409,
    ["Dit bericht is al verstuurd.", "Stuur zo nodig een aanvulling."],
    ["Ce message est déjà parti.", "Envoyez un complément si nécessaire."],
    ["This message has already left.", "Send an addition if needed."],
  ),
  not_retryable: line(
    409,
    ["Dit bericht hoeft niet opnieuw verstuurd te worden.", "Ververs het gesprek en kijk hoe het er nu voor staat."],
    ["Ce message ne doit pas être renvoyé.", "Actualisez la conversation et regardez son état."],
    ["This message does not need sending again.", "Refresh the conversation and see how it stands now."],
  ),
  different_customers: line(
    409,
    ["Deze gesprekken zijn van verschillende klanten.", "Voeg eerst de klanten samen, of laat de gesprekken apart."],
    [
      "Ces conversations sont de clients différents.",
      "Fusionnez d’abord les clients ou laissez les conversations séparées.",
    ],
    ["These conversations are of different customers.", "Merge the customers first, or leave the conversations apart."],
  ),
  merge_not_possible: line(
    409,
    [
      "Deze klanten kunnen zo niet worden samengevoegd.",
      "Kies twee verschillende klanten die niet al zijn samengevoegd.",
    ],
    [
      "Ces clients ne peuvent pas être fusionnés ainsi.",
      "Choisissez deux clients différents qui ne sont pas déjà fusionnés.",
    ],
    ["These customers cannot be merged like this.", "Choose two different customers that are not merged yet."],
  ),
  address_taken: line(
    409,
    ["Dit adres hoort al bij een andere klant.", "Open die klant, en voeg de twee samen als het dezelfde persoon is."],
    [
      "Cette adresse appartient déjà à un autre client.",
      "Ouvrez ce client et fusionnez les deux s’il s’agit de la même personne.",
    ],
    [
      "This address already belongs to another customer.",
      "Open that customer, and merge the two if it is the same person.",
    ],
  ),
  not_available: line(
    409,
    ["Deze collega is er nu niet.", "Kies iemand die beschikbaar is, of laat het gesprek bij het team."],
    ["Ce collègue n’est pas disponible.", "Choisissez quelqu’un de disponible ou laissez la conversation à l’équipe."],
    ["This colleague is not there now.", "Choose somebody who is available, or leave the conversation with the team."],
  ),
  at_ceiling: line(
    409,
    ["Deze collega heeft het nu druk genoeg.", "Kies iemand met meer ruimte, of geef het met opzet toch."],
    ["Ce collègue est assez chargé pour l’instant.", "Choisissez quelqu’un d’autre, ou confiez-le malgré tout."],
    ["This colleague is busy enough now.", "Choose somebody with more room, or give it on purpose all the same."],
  ),
  already_assigned: line(
    409,
    ["Dit gesprek is van iemand anders.", "Laat het daar, of vraag een teamleider om het te verplaatsen."],
    [
      "Cette conversation est à quelqu’un d’autre.",
      "Laissez-la, ou demandez à un responsable d’équipe de la déplacer.",
    ],
    ["This conversation is somebody else’s.", "Leave it there, or ask a team lead to move it."],
  ),
  ceiling_too_low: line(
    422,
    ["Met dit plafond kan niemand het zwaarste gesprek krijgen.", "Neem minstens het plafond dat erbij staat."],
    [
      "Avec ce plafond, personne ne peut recevoir la conversation la plus lourde.",
      "Prenez au moins le plafond indiqué.",
    ],
    ["With this ceiling nobody can be given the heaviest conversation.", "Take at least the ceiling that is shown."],
  ),
  last_administrator: line(
    409,
    ["Er moet minstens één beheerder zijn.", "Maak eerst iemand anders beheerder."],
    ["Il faut au moins un administrateur.", "Nommez d’abord un autre administrateur."],
    ["There must be at least one administrator.", "Make somebody else administrator first."],
  ),
  already_set_up: line(
    409,
    ["Deze Luwte is al ingericht.", "Meld u aan."],
    ["Cette Luwte est déjà configurée.", "Connectez-vous."],
    ["This Luwte has been set up already.", "Sign in."],
  ),
  never_open: line(
    422,
    ["Met deze openingstijden is er nooit iemand.", "Geef minstens één dag een openingstijd."],
    ["Avec ces horaires, il n’y a jamais personne.", "Donnez des heures d’ouverture à un jour au moins."],
    ["With these hours nobody is ever there.", "Give at least one day opening hours."],
  ),
  mailbox_unreachable: line(
    502,
    [
      "De mailserver geeft geen antwoord zoals verwacht.",
      "Kijk bij de stappen van de test welke instelling niet klopt.",
    ],
    [
      "Le serveur de messagerie ne répond pas comme prévu.",
      "Regardez dans les étapes du test quel réglage ne convient pas.",
    ],
    ["The mail server does not answer as expected.", "See in the steps of the test which setting is wrong."],
  ),
  password_needed: line(
    422,
    ["Er is nog geen wachtwoord voor dit mailaccount.", "Vul het wachtwoord van de mailserver in."],
    ["Il n’y a pas encore de mot de passe pour ce compte.", "Saisissez le mot de passe du serveur de messagerie."],
    ["There is no password for this mail account yet.", "Fill in the password of the mail server."],
  ),
  file_type_refused: line(
    422,
    ["Dit soort bestand nemen we niet aan.", "Stuur het in een andere vorm, bijvoorbeeld als PDF."],
    ["Nous n’acceptons pas ce type de fichier.", "Envoyez-le sous une autre forme, par exemple en PDF."],
    ["We do not take this kind of file.", "Send it in another form, for example as PDF."],
  ),
  address_needed: line(
    422,
    ["We zijn nu gesloten en hebben een adres nodig om te antwoorden.", "Vul uw e-mailadres in."],
    ["Nous sommes fermés et avons besoin d’une adresse pour vous répondre.", "Indiquez votre adresse e-mail."],
    ["We are closed now and need an address to answer you.", "Fill in your e-mail address."],
  ),
  question_settled: line(
    409,
    ["Deze vraag is al beantwoord of ingetrokken.", "Stel hem opnieuw als het nodig is."],
    ["Cette question a déjà reçu une réponse ou a été retirée.", "Posez-la de nouveau si nécessaire."],
    ["This question was answered or withdrawn already.", "Ask it again if you need to."],
  ),
  too_many_questions: line(
    409,
    ["Er staan te veel vragen open in dit gesprek.", "Wacht op antwoord of trek er een in."],
    ["Trop de questions sont ouvertes dans cette conversation.", "Attendez une réponse ou retirez-en une."],
    ["Too many questions are open in this conversation.", "Wait for an answer or withdraw one."],
  ),
  address_not_allowed: line(
    422,
    ["Aan dit adres kan geen vraag worden gesteld.", "Kies een afdeling uit de lijst, of een adres van een collega."],
    [
      "Impossible de poser une question à cette adresse.",
      "Choisissez un service dans la liste ou l’adresse d’un collègue.",
    ],
    ["No question can be asked of this address.", "Choose a department from the list, or a colleague's address."],
  ),
  no_mailbox: line(
    409,
    ["Er is geen mailadres om de vraag mee te versturen.", "Vraag een beheerder een inbox met mail in te stellen."],
    ["Aucune adresse ne permet d’envoyer la question.", "Demandez à un administrateur de configurer une boîte."],
    ["There is no mail address to send the question from.", "Ask an administrator to set up an inbox with mail."],
  ),
  url_refused: line(
    422,
    ["Naar dit adres sturen we geen meldingen.", "Gebruik een openbaar https-adres."],
    ["Nous n’envoyons pas de notifications à cette adresse.", "Utilisez une adresse https publique."],
    ["We do not send notifications to this address.", "Use a public https address."],
  ),
  unreadable_file: line(
    422,
    ["Dit bestand is niet te lezen.", "Sla het op als CSV met een regel met kolomnamen, in UTF-8."],
    ["Ce fichier est illisible.", "Enregistrez-le en CSV avec une ligne de noms de colonnes, en UTF-8."],
    ["This file cannot be read.", "Save it as CSV with a line of column names, in UTF-8."],
  ),
  too_deep: line(
    422,
    ["Redenen hebben twee niveaus, niet meer.", "Zet deze reden onder een van de bovenste, of maak hem zelf bovenste."],
    [
      "Les motifs ont deux niveaux, pas plus.",
      "Placez ce motif sous l’un des premiers, ou faites-en un premier motif.",
    ],
    ["Reasons have two levels and no more.", "Put this one under one of the upper ones, or make it an upper one."],
  ),
  wrap_up_needed: line(
    409,
    ["Bij jullie hoort een afronding bij oplossen.", "Rond het gesprek af: een reden en hoe het afliep zijn genoeg."],
    [
      "Chez vous, une clôture accompagne chaque résolution.",
      "Clôturez la conversation : un motif et l’issue suffisent.",
    ],
    [
      "In your organisation, solving asks a wrap-up.",
      "Wrap the conversation up: a reason and how it ended are enough.",
    ],
  ),
  ...PROMISE_ERRORS,
  ...OVERSIGHT_ERRORS,
  ...TALK_ERRORS,
  ...LIBRARY_ERRORS,
  ...RIGHTS_ERRORS,
  ...WAITING_ERRORS,
  ...ENDPOINT_ERRORS,
  decision_needed: line(
    409,
    [
      "Eerst moet het besluit van de ondernemingsraad zijn vastgelegd.",
      "Leg nummer en datum vast; daarna kan dit aan.",
    ],
    [
      "La décision du comité d’entreprise doit d’abord être notée.",
      "Notez sa référence et sa date ; ensuite, activez.",
    ],
    ["The works council’s decision must be recorded first.", "Record its reference and date; then this can be on."],
  ),
  not_needed: line(
    409,
    ["Het is gewoon werktijd: het komt meteen aan.", "Verstuur het zoals altijd."],
    ["C’est l’heure de travail : cela arrive tout de suite.", "Envoyez-le comme d’habitude."],
    ["It is working time: it arrives at once.", "Send it as always."],
  ),
  busy: line(
    503,
    ["Luwte heeft het even te druk.", "Probeer het over een paar tellen opnieuw; er is niets verloren."],
    ["Luwte est momentanément surchargée.", "Réessayez dans quelques secondes ; rien n’est perdu."],
    ["Luwte is too busy for a moment.", "Try again in a few seconds; nothing is lost."],
  ),
  unexpected: line(
    500,
    [
      "Er ging iets mis dat niet had mogen gebeuren.",
      "Probeer het opnieuw. Blijft het zo, geef dan het nummer van deze fout door aan uw beheerder.",
    ],
    [
      "Une erreur imprévue s’est produite.",
      "Réessayez. Si cela persiste, donnez le numéro de cette erreur à votre administrateur.",
    ],
    [
      "Something went wrong that should not have.",
      "Try again. If it stays, give the number of this error to your administrator.",
    ],
  ),
} as const satisfies Record<string, ErrorLine>;

export type ErrorCode = keyof typeof ERRORS;

/** A refusal as a value: what an action answers instead of throwing. `details` are shown to the caller. */
export type Refusal<Code extends ErrorCode = ErrorCode> = {
  readonly refused: Code;
  readonly details: Readonly<Record<string, unknown>>;
};

export const refuse = <const Code extends ErrorCode>(
  code: Code,
  details: Record<string, unknown> = {},
): Refusal<Code> => ({
  refused: code,
  details,
});

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" &&
  value !== null &&
  "refused" in value &&
  typeof value.refused === "string" &&
  value.refused in ERRORS;
