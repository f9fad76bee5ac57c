/** How French says how long it takes: from now, from a day, ago. Patterns for folded text; what they mean stands beside them. */
import { NO_EVENT } from "./frenchWords.ts";
import { ahead, businessDayOfMonth, type DayRule, earlier, later, loosely, nextBusinessDay, orSo } from "./meanings.ts";

export const FRENCH_LENGTHS: readonly DayRule[] = [
  [
    "(?:dans|sous|d'ici)(?: les)? (?:quelques|prochains)(?: prochains)? jours|(?:dans|au cours des) (?:les )?prochains jours|ces prochains jours|un de ces jours",
    loosely({ businessDays: 3 }),
  ],
  ["(?:dans|sous|d'ici) quelques semaines", loosely({ days: 21 })],
  ["(?:dans|sous|d'ici) quelques heures", loosely({ minutes: 180 })],
  ["(?:dans|sous|d'ici) quelques (?:minutes|instants)", loosely({ minutes: 15 })],
  [
    "(?<=(?:^|[.!?\\n])\\s?){span}(?=,? (?:(?:svp|stp|s'il vous plait),? )?(?:je|on|nous) )|encore {span}(?=(?: de patience)?\\s*(?:[.!,]|$))|(?<!\\p{L} )(?:encore )?{span}(?=(?: de patience)? et (?:je|nous|on|j'|vous|votre|tout|c'est|le|la|il|elle|ils|elles|ca|cela)(?!\\p{L}))",
    later(),
  ],
  [
    "(?<=(?:comptez|compter|prevoyez|prevoir|laissez-(?:moi|nous)|donnez-(?:moi|nous)|accordez-(?:moi|nous)|laisse-moi|donne-moi|prendra|prendront|prend encore|prennent encore|demandera|demanderont|affaire de|question de|(?:me|nous) faut|(?:me|nous) faudra|il faudra|j'en ai pour|on en a pour|y en a pour|plus que|patientez|patienter) (?:encore |environ |bien |a peu pres |juste )*){span}",
    later(),
  ],
  ["d'ici (?:un|une) (?:jour|journee) ou {n}", orSo("days")],
  ["{span} a (?:compter|partir) d'aujourd'hui", later(null, "day")],
  ["(?:le )?(?:prochain jour (?:ouvrable|ouvre)|jour (?:ouvrable|ouvre) suivant)", nextBusinessDay],
  ["(?:le |au )?{nth} jour (?:ouvrable|ouvre) (?:de |d'|du mois de ){month}", businessDayOfMonth],
  [
    `(?:dans|sous|au bout de|d'ici(?: a)?(?! (?:[7-9]|1[013-9]|12(?= ?h ?\\d)|2[0-3]) ?h)|endeans|en|apres(?! \\d{1,2} ?h))(?: les?| un delai (?:maximum |maximal |d'environ )?(?:de|d'(?=une?(?!\\p{L})))?)?(?: environ| approximativement| quelque| presque| pres de| maximum| au maximum| au plus| exactement| a peu pres| tout juste| pile| max| moins de| moins d'(?=une?))?(?: prochaines?| prochains?)?(?: |(?<=d')){span}${NO_EVENT}`,
    later(),
  ],
  [
    "dans (?:les (?:prochaines? )?(?:minutes|instants)(?: qui (?:viennent|suivent)| a venir)?|un instant|quelques instants)",
    loosely({ minutes: 15 }),
  ],
  ["dans les (?:prochaines )?heures(?: qui (?:viennent|suivent)| a venir)?", loosely({ minutes: 180 })],
  [
    "(?:juste|directement|immediatement|tout de suite|aussitot) apres (?:cet appel|notre appel|l'appel|cet entretien|notre (?:conversation|entretien))",
    ahead(0),
  ],
  ["(?:dans )?les {span} (?:qui viennent|a venir|prochains?)", later()],
  ["{span} (?:plus tard|a partir de maintenant)", later()],
  ["(?:dans )?{span} (?:a partir d'|apres |d'|des )aujourd'hui|d'aujourd'hui en {span}", later(null, "day")],
  [
    "(?:il y a|voici|voila|(?:ca|cela) fait) (?:environ |approximativement |quelque |pres de |a peu pres |presque |deja |bientot |exactement |(?:plus|moins) de )*{span}|{span} (?:plus tot|auparavant|avant maintenant)",
    earlier(),
  ],
  [
    "{span}(?=,? (?:pas plus|pas une? de plus|chrono|montre en main|grand max|tout au plus|au plus(?! tard)|maximum)(?!\\p{L}))",
    later(),
  ],
];
