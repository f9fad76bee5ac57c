/** What letters begin and end with in Dutch, French and English: it says nothing of what they are about. */

/** A line or sentence that only greets. */
export const GREETING =
  /^(beste|geachte|hallo|hoi|hey|dag|goede(morgen|middag|navond)|goeie(morgen|middag|navond)|l\.?s\.?|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|dear|hello|hi|good (morning|afternoon|evening))\b[^?.!]{0,60}[,!.]?$/iu;

/** From here on somebody takes leave. Words that may also begin a sentence count only when they stand alone on their line. */
export const FAREWELL =
  /^((met )?(vriendelijke|hartelijke|beste) groet(en|jes)?\b|groet(en|jes)?\b.{0,30}$|mvg\b|alvast (heel erg )?bedankt\b|bij voorbaat dank\b|cordialement\b|bien (à vous|cordialement)\b|merci d['’]avance\b|(sincères )?salutations\b|(kind|best|warm) regards\b|regards\b.{0,30}$|yours\b|(thanks|thank you|many thanks|bedankt|merci)( (in advance|a lot|beaucoup))?[,!.]?$|cheers\b.{0,20}$)/iu;

/** Kind words before the point. */
export const COURTESY =
  /^(wat (fijn|vervelend|jammer)|(heel )?bedankt|hartelijk dank|dank (u|je)|dankjewel|merci|thank you|thanks|sorry|excuses|désolée?|je suis désolée?|goed nieuws|ik hoop|i hope|j['’]espère|(ik|we|wij) begrijp(en)?(?!.*\bniet)|je comprends|nous comprenons|(i|we) understand|u hebt gelijk|u heeft gelijk|vous avez raison|you are right)\b/iu;
