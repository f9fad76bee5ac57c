/** What feasts and holidays are called. Patterns for folded text. */
import { type DayRule, feast, pastFeast, season } from "./meanings.ts";
import type { Feast, Season } from "./shapes.ts";

type Feasts = Readonly<Partial<Record<Feast, string>>>;
type Seasons = Readonly<Partial<Record<Season, string>>>;
/** `behind`: what follows a feast of a year. `last`: before or behind the one that is past. */
type Around = { year: string; last: readonly [before: string, behind: string] };

function named(feasts: Feasts, seasons: Seasons, { year, last: [before, behind] }: Around): DayRule[] {
  const ofFeasts = Object.entries(feasts).flatMap(([name, words]): DayRule[] => [
    [`(?:${words})(?:,? ?(?:${year})?{year})?`, feast(name as Feast)],
    [`(?:${before}) (?:${words})${behind && `|(?:${words}) (?:${behind})`}`, pastFeast(name as Feast)],
  ]);
  return [...ofFeasts, ...Object.entries(seasons).map(([name, words]): DayRule => [words, season(name as Season)])];
}

export const DUTCH_FEASTS = named(
  {
    new_year: "nieuwjaar(?:sdag)?|(?:de )?jaarwisseling",
    epiphany: "driekoningen",
    valentine: "valentijn(?:sdag)?",
    st_patrick: "st\\.? patrick'?s day",
    kings_day: "koningsdag",
    labour_day: "(?:de )?dag van de arbeid",
    liberation_day: "bevrijdingsdag",
    belgian_day: "(?:de )?(?:belgische )?nationale feestdag",
    assumption: "o\\.?l\\.?v\\.?[- ]hemelvaart|onze[- ]lieve[- ]vrouw[- ]hemelvaart|maria[- ]hemelvaart",
    halloween: "halloween",
    all_saints: "allerheiligen",
    armistice: "wapenstilstand(?:sdag)?",
    saint_nicholas_eve: "sinterklaasavond|pakjesavond",
    saint_nicholas: "sinterklaas|sint[- ]nicolaas",
    christmas_eve: "kerstavond",
    christmas: "(?:(?:eerste |1e )?kerstdag|(?<!tweede |2e )kerstmis|(?<!tweede |2e )kerst|(?:de )?kerstdagen)",
    boxing_day: "(?:tweede|2e) (?:kerstdag|kerst)",
    new_years_eve: "oudjaar(?:savond|sdag)?|oudejaarsavond|oudejaarsdag|oud[- ](?:en|op|&)[- ]nieuw",
    carnival: "carnaval",
    ash_wednesday: "aswoensdag",
    shrove_tuesday: "vastenavond|vette dinsdag",
    palm_sunday: "palmzondag",
    maundy_thursday: "witte donderdag",
    holy_saturday: "(?:stille|paas)[- ]?zaterdag",
    corpus_christi: "sacramentsdag",
    good_friday: "goede vrijdag",
    easter: "(?:eerste |1e )?(?:(?<!tweede |2e )pasen|paasdag|paaszondag)|(?:het )?paasweekend|(?:de )?paasdagen",
    easter_monday: "(?:tweede|2e) paasdag|paasmaandag|(?:tweede|2e) pasen",
    ascension: "hemelvaart(?:sdag)?|(?:het )?hemelvaartsweekend",
    whit_sunday: "(?:eerste |1e )?(?:(?<!tweede |2e )pinksteren|pinksterdag|pinksterzondag)|(?:het )?pinksterweekend",
    whit_monday: "pinkstermaandag|(?:tweede|2e) pinksterdag",
    mothers_day: "moederdag",
    fathers_day: "vaderdag",
    thanksgiving: "thanksgiving",
    black_friday: "black friday",
    cyber_monday: "cyber monday",
  },
  {
    between_the_years:
      "tussen (?:de )?(?:kerst(?:mis|dagen)?|feestdagen) (?:en|&) (?:oud(?:jaar)?(?: (?:en|&) nieuw(?:jaar)?)?|(?:de )?nieuw(?:jaar)?|de jaarwisseling)|tussen de feestdagen(?: in)?",
    festive: "(?:de )?(?:eindejaars|kerst)?feestdagen|(?:de )?eindejaars(?:feesten|periode)|(?:de )?kerstperiode",
    christmas_break: "(?:de |het )?kerst(?:vakantie|verlof|reces)",
    autumn_break: "(?:de |het )?herfst(?:vakantie|verlof)",
    carnival_break: "(?:de |het )?(?:(?:krokus|voorjaars|carnavals)vakantie|krokusverlof)",
    easter_break: "(?:de |het )?paas(?:vakantie|verlof)",
    may_break: "(?:de )?meivakantie",
    summer_break: "(?:de |het )?(?:zomer(?:vakantie|verlof|reces)|grote vakantie|bouwverlof|bouwvak(?:vakantie)?)",
    school_break: "(?:de )?schoolvakanties?|(?<=(?:na|voor|tijdens|in) )de vakantie",
  },
  { year: "(?:van |in )?", last: ["vorige?|afgelopen|voorbije|(?:de )?laatste|verleden", "van vorig jaar"] },
);

export const FRENCH_FEASTS = named(
  {
    new_year: "(?:le )?(?:jour de l'an|nouvel an|premier de l'an)",
    epiphany: "(?:l')?epiphanie|(?:la )?fete des rois",
    valentine: "(?:la )?saint[- ]valentin",
    womens_day: "(?:la )?journee (?:internationale |mondiale )?(?:de la femme|des (?:droits des )?femmes)",
    april_fools: "(?:le )?poisson d'avril",
    earth_day: "(?:le )?(?:jour|journee mondiale) de la terre",
    st_patrick: "(?:la )?saint[- ]patrick",
    labour_day: "(?:la )?fete du travail",
    belgian_day: "(?:la )?fete nationale belge",
    bastille_day: "(?:le )?quatorze juillet",
    assumption: "(?:l')?assomption",
    halloween: "halloween",
    all_saints: "(?:la )?toussaint",
    armistice: "(?:l')?armistice",
    saint_nicholas: "(?:la )?saint[- ]nicolas",
    christmas_eve: "(?:le )?reveillon de noel|(?:la )?veille de noel",
    christmas: "(?:le jour de )?(?:la )?noel",
    new_years_eve:
      "(?:la )?saint[- ]sylvestre|(?:le )?reveillon (?:du (?:jour de l'an|nouvel an)|de fin d'annee)|(?:la )?veille du (?:jour de l'an|nouvel an)",
    carnival: "(?:le )?carnaval",
    ash_wednesday: "(?:le )?mercredi des cendres",
    palm_sunday: "(?:le )?dimanche des rameaux",
    maundy_thursday: "(?:le )?jeudi saint",
    holy_saturday: "(?:le )?samedi saint",
    corpus_christi: "(?:la )?fete-dieu",
    good_friday: "(?:le )?vendredi saint",
    easter: "(?:(?:le )?dimanche de )?paques(?: dimanche)?|(?:le )?week-?end de paques",
    easter_monday: "(?:le )?lundi de paques|paques lundi",
    ascension: "(?:le )?(?:jeudi de )?(?:l')?ascension",
    whit_sunday: "(?:(?:le )?dimanche de )?(?:la )?pentecote|(?:le )?week-?end de (?:la )?pentecote",
    whit_monday: "(?:le )?lundi de (?:la )?pentecote",
    mothers_day: "(?:la )?fete des (?:meres|mamans)",
    fathers_day: "(?:la )?fete des (?:peres|papas)",
    thanksgiving: "thanksgiving",
    black_friday: "(?:le )?black friday",
    cyber_monday: "(?:le )?cyber monday",
  },
  {
    between_the_years:
      "entre (?:la )?(?:noel|les fetes) et (?:le |la )?(?:nouvel an|jour de l'an|nouvelle annee|saint[- ]sylvestre|reveillon)|entre les fetes",
    festive:
      "(?:les )?fetes de fin d'annee|(?<=(?:avant|apres|pendant|durant|d'ici|pour) )les fetes(?! de)|(?:la )?periode des fetes",
    christmas_break: "(?:les )?(?:vacances|conges) (?:scolaires )?de (?:noel|fin d'annee)|(?:la )?treve des confiseurs",
    autumn_break: "(?:les )?(?:vacances|conges) (?:scolaires )?(?:de (?:la )?toussaint|d'automne)",
    carnival_break: "(?:les )?(?:vacances|conges) (?:scolaires )?de (?:carnaval|detente)",
    easter_break: "(?:les )?(?:vacances|conges) (?:scolaires )?de (?:paques|printemps)",
    summer_break:
      "(?:les )?(?:vacances|conges) (?:scolaires )?d'ete|(?:les )?grandes vacances|(?:les )?conges du batiment",
    school_break:
      "(?:les )?(?:vacances|conges) scolaires(?! d)|(?<=(?:avant|apres|pendant|durant) )les (?:vacances|conges)(?! (?:de|du|d'|scol))",
  },
  {
    year: "(?:de |en )?",
    last: ["(?:le |la )?dernier|(?:la )?derniere", "derniere?|passee?|de l'an(?:nee)? (?:dernier|derniere|passee?)"],
  },
);

export const ENGLISH_FEASTS = named(
  {
    new_year:
      "(?<!(?:the|a) )new year(?! ?'?s eve)(?:'?s)?(?: day)?|new year(?:'?s)? day|(?<=(?:before|after|by|until) the )new year",
    epiphany: "epiphany|twelfth night",
    valentine: "(?:st\\.? |saint )?valentine'?s?(?: day)?",
    st_patrick: "(?:st\\.?|saint) patrick'?s?(?: day)?|st\\.? paddy'?s day",
    kings_day: "king'?s day",
    labour_day: "labour day|may day",
    womens_day: "(?:international )?women'?s'? day",
    april_fools: "april fool'?s'?(?: day)?|all fools'? day",
    earth_day: "earth day",
    juneteenth: "juneteenth",
    independence_day: "(?:(?:us|american) )?independence day|(?:the )?(?:fourth|4th) of july",
    guy_fawkes: "guy fawkes(?:'?s?)?(?: (?:day|night))?|bonfire night",
    veterans_day: "veterans?'?s? day",
    martin_luther_king: "(?:martin luther king|mlk)(?:'?s)?(?: jr\\.?)?(?:'?s)? day",
    presidents_day: "president'?s'? day|washington'?s birthday",
    memorial_day: "memorial day",
    labor_day: "(?:(?:us|american) )?labor day",
    columbus_day: "columbus day|indigenous peoples'? day",
    belgian_day: "belgian national day",
    bastille_day: "bastille day",
    assumption: "assumption(?: day)?",
    halloween: "hallowe'?en",
    all_saints: "all saints'?(?: day)?",
    armistice: "armistice day|remembrance day",
    saint_nicholas: "(?:st\\.?|saint) nicholas'?s?(?: day)?|sinterklaas(?: eve| evening)?",
    christmas_eve: "(?:christmas|xmas) eve",
    christmas: "(?:christmas|xmas)(?! eve)(?: day)?",
    boxing_day: "boxing day",
    new_years_eve: "new year'?s eve",
    carnival: "carnival",
    ash_wednesday: "ash wednesday",
    shrove_tuesday: "shrove tuesday|pancake day|mardi gras",
    palm_sunday: "palm sunday",
    maundy_thursday: "maundy thursday|holy thursday",
    holy_saturday: "(?:holy|easter) saturday",
    corpus_christi: "corpus christi",
    singles_day: "singles'? day|single's day",
    good_friday: "good friday",
    easter: "easter(?: sunday| day| weekend)?",
    easter_monday: "easter monday",
    ascension: "ascension(?: day)?",
    whit_sunday: "whit sunday|whitsun|pentecost",
    whit_monday: "whit monday",
    mothers_day: "mother'?s'? day",
    fathers_day: "father'?s'? day",
    thanksgiving: "thanksgiving(?: day)?|thanks giving(?: day)?",
    black_friday: "black friday",
    cyber_monday: "cyber monday",
  },
  {
    between_the_years:
      "(?:between )?(?:christmas|xmas) (?:and|&) (?:the )?new year(?:'?s)?(?: (?:day|eve))?|between the years",
    festive:
      "(?:the )?(?:festive (?:season|period|days)|holiday season)|(?<=(?:before|after|over|during) )the holidays",
    christmas_break: "(?:the )?(?:christmas|xmas) (?:school )?(?:holidays?|break|vacation|recess)",
    autumn_break: "(?:the )?(?:autumn|october|fall) (?:half[- ]term|break|holidays?)",
    carnival_break: "(?:the )?(?:february half[- ]term|carnival (?:break|holidays?)|spring half[- ]term)",
    easter_break: "(?:the )?(?:easter (?:break|holidays?|vacation)|spring (?:break|holidays?))",
    summer_break: "(?:the )?summer (?:holidays?|break|vacation|recess)",
    school_break: "(?:the )?(?:school holidays?|half[- ]term)",
  },
  { year: "(?:of |in )?", last: ["last|previous", "last year"] },
);
