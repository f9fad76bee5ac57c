/** Lines that a telephone, a mail program, a list or a law department adds below somebody's own words. */

/** Each matches a whole line, so a sentence that merely mentions a telephone is never folded. */
const PROGRAM_LINES: readonly RegExp[] = [
  /^(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|via|met|door|uit) .{2,60}$/i,
  /^(?:sent|written|typed) (?:from|via|with|by|using) .{2,60}$/i,
  /^envoyé(?:e|s)? (?:de|depuis|à partir de|avec|via|par|du) .{2,60}$/i,
  /^(?:gesendet|versendet|verschickt|verfasst) (?:von|mit|über|aus|via) .{2,60}$/i,
  /^(?:von|vom) .{2,50} (?:gesendet|verschickt)\.?$/i,
  /^diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) .{2,60} gesendet\.?$/i,
  /^(?:download|get|téléchargez|télécharger|obtenir|obtenez|holen sie sich|laden sie|outlook) .{0,30}outlook.{0,40}$/i,
  /^outlook (?:voor|for|pour|für) (?:ios|android|mac|windows).{0,40}$/i,
  /^(?:outlook) .{0,20}(?:downloaden|herunterladen|télécharger)\.?$/i,
  /^provenance : courrier pour windows.{0,20}$/i,
  /^(?:yahoo mail|aol mail) ?(?::|pour|voor|for|auf|op|sur).{0,80}$/i,
  /^(?:excuseer|sorry voor|please excuse|veuillez excuser|excusez|entschuldig).{0,60}(?:typo|tikfout|typefout|brevity|fautes|tippfehler|kürze|brièveté).{0,40}$/i,
];

/** The things that a "sent from" line may name; without one of them the line stays: "Verzonden met PostNL" is news. */
const PROGRAMS =
  /\b(?:i-?phone|i-?pad|ipod|i?mac(?:book)?|ios|android|samsung|galaxy|huawei|xiaomi|redmi|pixel|nokia|oneplus|oppo|fairphone|motorola|sony|xperia|htc|blackberry|smartphone|smart phone|cell|mobilgerät|handheld|pc|computer|laptop|desktop|alcatel|airmail|mailbox|gsm|telefoon|toestel|tablet|phone|mobile|mobiel|mobieltje|mobiele|mobiltelefon|handy|téléphone|portable|appareil|gerät|device|outlook|mail(?: app)?|mail-app|e-?mailapp|gmail|gmx|web\.de|yahoo|proton|protonmail|thunderbird|hotmail|ziggo|kpn|telenet|proximus|orange|sfr|free|courrier|windows|spark|edison|k-9|fairemail|tutanota|tuta|bluemail|mailbird|nine|app|watch)\b/i;

export function isProgramLine(line: string): boolean {
  const bare = line.replace(/^[-–—_*~<([\s]+|[*~>)\]\s]+$/g, "");
  return bare.length <= 120 && PROGRAM_LINES.some((pattern) => pattern.test(bare)) && PROGRAMS.test(bare);
}

/** First words of a paragraph that a list, a scanner or a law department wrote. */
const FOOTER_STARTS: readonly RegExp[] = [
  // Lists.
  /^_{10,}\s.{1,80}mailing ?list/i,
  /^(?:you received this (?:message|e-?mail) because you|you are receiving this (?:message|e-?mail) because)/i,
  /^to (?:unsubscribe|stop receiving|post to this|view this discussion)/i,
  /^(?:u ontvangt (?:dit bericht|deze e-?mail|deze mail) omdat|om (?:u|je) (?:af te melden|uit te schrijven))/i,
  /^(?:vous recevez (?:ce|cet) (?:message|e-?mail|courriel) (?:car|parce)|pour vous (?:désabonner|désinscrire))/i,
  /^(?:sie erhalten diese (?:nachricht|e-?mail), (?:weil|da)|um sich (?:abzumelden|auszutragen))/i,
  // Scanners.
  /^(?:virusvrij|virus-free|garanti sans virus|sans virus|virenfrei)\b.{0,80}(?:avast|avg|www|http)/i,
  /^(?:this e-?mail has been (?:checked|scanned)|deze e-?mail is gecontroleerd|cet? e-?mail a été (?:vérifié|analysé)|diese e-?mail wurde (?:von|auf))/i,
  // Law departments.
  /^(?:disclaimer|proclaimer|avertissement|haftungsausschluss|vertraulichkeitshinweis|confidentiality notice)\b/i,
  /^(?:dit|deze) (?:e-?mail|mail|bericht|e-?mailbericht|communicatie).{0,80}(?:vertrouwelijk|bestemd|bedoeld|geadresseerde)/i,
  /^de (?:inhoud|informatie).{0,60}(?:e-?mail|mail|bericht|e-?mailbericht).{0,80}(?:vertrouwelijk|bestemd|geadresseerde)/i,
  /^(?:the (?:information|contents?).{0,60}|this )(?:e-?mail|message|communication|transmission).{0,100}(?:confidential|intended|privileged)/i,
  /^(?:ce|cet|cette|le contenu de ce).{0,20}(?:message|e-?mail|courriel|courrier).{0,100}(?:confidentiel|destin|à l'usage)/i,
  /^(?:diese (?:e-?mail|nachricht)|der inhalt dieser e-?mail).{0,100}(?:vertraulich|bestimmt)/i,
  /^(?:please consider the environment|denk aan het milieu|spaar het milieu|pensez à l'environnement|bitte denken sie an die umwelt)/i,
  // Walls that a company puts in front of mail from outside.
  /^(?:caution|let op|attention|achtung|external e-?mail|extern(?:e)? (?:e-?mail|afzender))\s?[:!-].{0,80}(?:extern|outside|buiten|extérieur|außerhalb|originated)/i,
];

export function startsFooter(paragraph: string): boolean {
  const bare = paragraph.slice(0, 300).replace(/^[*\s]+/, "");
  return FOOTER_STARTS.some((pattern) => pattern.test(bare));
}

/** "Met vriendelijke groet" and its kin: below it stands a name, and often an address that nobody needs twice. */
const CLOSINGS =
  /^(?:met (?:de )?(?:vriendelijke|hartelijke|beste|sportieve|collegiale) groet(?:en)?|(?:vriendelijke|hartelijke|beste|veel) groet(?:en|jes)?|hoogachtend|groet(?:en|jes)?|mvg|m\.v\.g\.?|gr\.?|(?:kind|best|warm) regards|regards|(?:yours )?(?:sincerely|faithfully)|cheers|best(?: wishes)?|(?:bien )?cordialement|(?:bien|très) à vous|sincères salutations|salutations(?: distinguées)?|meilleures salutations|bien amicalement|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?) gr(?:ü|ue)(?:ß|ss)en?|(?:freundliche|beste|herzliche|viele|liebe) gr(?:ü|ue)(?:ß|ss)e|mfg|hochachtungsvoll)[\s,.!]*$/i;

export const isClosing = (line: string): boolean => line.length <= 60 && CLOSINGS.test(line);

/** A line of contact data: a number, an address on the web, a postal code, a register number. Read as alternatives. */
const CONTACT: readonly RegExp[] = [
  /^(?:[tfmegw]|tel(?:\.|efoon|éléphone|efon)?|phone|mob(?:iel|ile)?|gsm|portable|fax|e-?mail|mail)\s?[:.|+)-]/i,
  /^(?:web(?:site)?|internet|site|direct|kvk|btw|tva|vat|iban|rpr|rcs|siret|postbus|postfach)\s?[:.|+)-]/i,
  /^(?:adres|address|adresse|kantoor|bezoekadres)\s?[:|]/i,
  /^(?:www\.|https?:\/\/)\S+$|^<?\S+@\S+\.\S+>?$|^\+?[\d(][\d\s()./-]{7,}$/i,
  /^.{0,60}\b\d{4}\s?[A-Z]{2}\s+\p{Lu}\p{L}+|^(?:[BFDL]-)?\d{4,5}\s+\p{Lu}\p{L}+(?:\s|,|$)/u,
  /\b(?:kvk|btw|tva|iban|rpr)\b.{0,12}\d/i,
];

export const isContact = (line: string): boolean => line.length <= 120 && CONTACT.some((pattern) => pattern.test(line));

/** Below a closing these are the customer's own words, however they look. */
export const POSTSCRIPT =
  /^(?:p\.?\s?s\.?|n\.?b\.?)\b|bestel|order|factu|klantnummer|commande|rechnung|kunden|dossier|ticket|nummer/i;
