/** The words of `luwte plan forecast` and `luwte plan evaluate`. */
import type { MarkCode } from "@luwte/planning/forecast/facts.ts";
import type { RepairCode, SeriesProblemCode } from "@luwte/planning/forecast/problems.ts";
import type { Text } from "../terminal.ts";

export const TEXTS = {
  usageForecast: {
    nl: "Gebruik: luwte plan forecast BESTAND.csv [--interval 30m] [--horizon 14d] [--country NL|BE] [--zone Europe/Amsterdam] [--channel NAAM] [--like ANDER --share 0.1] [--days DAGEN.csv] [--level 90] [--mstl] [--chart uit.svg] [--csv uit.csv]",
    fr: "Utilisation : luwte plan forecast FICHIER.csv [--interval 30m] [--horizon 14d] [--country NL|BE] [--zone Europe/Brussels] [--channel NOM] [--like AUTRE --share 0.1] [--days JOURS.csv] [--level 90] [--mstl] [--chart sortie.svg] [--csv sortie.csv]",
    en: "Usage: luwte plan forecast FILE.csv [--interval 30m] [--horizon 14d] [--country NL|BE] [--zone Europe/Amsterdam] [--channel NAME] [--like OTHER --share 0.1] [--days DAYS.csv] [--level 90] [--mstl] [--chart out.svg] [--csv out.csv]",
  },
  usageEvaluate: {
    nl: "Gebruik: luwte plan evaluate BESTAND.csv [--interval 30m] [--horizon 14d] [--origins 20] [--step 3d] en wat verder bij `plan forecast` hoort.",
    fr: "Utilisation : luwte plan evaluate FICHIER.csv [--interval 30m] [--horizon 14d] [--origins 20] [--step 3d] et le reste comme pour `plan forecast`.",
    en: "Usage: luwte plan evaluate FILE.csv [--interval 30m] [--horizon 14d] [--origins 20] [--step 3d] and the rest as for `plan forecast`.",
  },
  wrong: {
    nl: "{option} {value}: dit kan niet. Wel: {may}",
    fr: "{option} {value} : impossible. Possible : {may}",
    en: "{option} {value}: this cannot be. What can: {may}",
  },
  unreadable: {
    nl: "Dit bestand is niet te lezen: {value}",
    fr: "Ce fichier est illisible : {value}",
    en: "This file cannot be read: {value}",
  },
  unwritable: {
    nl: "Dit bestand is niet te schrijven: {value}",
    fr: "Impossible d’écrire ce fichier : {value}",
    en: "This file cannot be written: {value}",
  },
  line: { nl: "Regel {line}: ", fr: "Ligne {line} : ", en: "Line {line}: " },
  repaired: { nl: "Hersteld:", fr: "Corrigé :", en: "Repaired:" },
  forecast: { nl: "Verwachting per dag", fr: "Prévision par jour", en: "Forecast per day" },
  assumed: {
    nl: "Er is te weinig verleden om de marge te meten: hij is aangenomen.",
    fr: "Trop peu d’historique pour mesurer la marge : elle est supposée.",
    en: "There is too little history to measure the interval: it is assumed.",
  },
  odd: {
    nl: "Ongewone dagen, niet van geleerd. Heeft een dag een reden? Zet hem in DAGEN.csv (--days): {value}",
    fr: "Jours inhabituels, non retenus. Un jour a une raison ? Mettez-le dans JOURS.csv (--days) : {value}",
    en: "Unusual days, not learned from. Has a day a reason? Write it in DAYS.csv (--days): {value}",
  },
  noon: {
    nl: "De rest van de dag zit er {before} % naast; om 12:00 bijgesteld {after} %.",
    fr: "Le reste du jour s’écarte de {before} % ; ajusté à 12 h, de {after} %.",
    en: "The rest of the day is {before} % off; adjusted at 12:00 it is {after} %.",
  },
  came: { nl: "gekomen", fr: "reçu", en: "came" },
  expected: { nl: "verwacht", fr: "prévu", en: "expected" },
  chartTitle: { nl: "Verwachte contacten", fr: "Contacts prévus", en: "Expected contacts" },
  chartSays: {
    nl: "Van {from} tot en met {until} worden {value} contacten verwacht, het meest op {top}.",
    fr: "Du {from} au {until}, {value} contacts sont prévus, surtout le {top}.",
    en: "From {from} until {until} {value} contacts are expected, most on {top}.",
  },
  per: { nl: "contacten per {value} minuten", fr: "contacts par {value} minutes", en: "contacts per {value} minutes" },
} as const satisfies Record<string, Text>;

/** `{value}` is what was found, `{line}` comes before. */
export const PROBLEMS: Record<SeriesProblemCode, Text> = {
  empty: {
    nl: "Het bestand heeft geen tellingen.",
    fr: "Le fichier n’a pas de comptages.",
    en: "The file has no counts.",
  },
  too_large: {
    nl: "Het bestand is te groot. Splits het, of tel per 15 minuten.",
    fr: "Le fichier est trop grand. Divisez-le, ou comptez par 15 minutes.",
    en: "The file is too large. Split it, or count per 15 minutes.",
  },
  too_many_rows: {
    nl: "Meer dan {value} regels. Splits het bestand.",
    fr: "Plus de {value} lignes. Divisez le fichier.",
    en: "More than {value} lines. Split the file.",
  },
  no_such_column: {
    nl: "De kolom «{value}» is onbekend of staat er dubbel. Bekend: date, time, timestamp, calls, channel, handling.",
    fr: "La colonne « {value} » est inconnue ou en double. Connues : date, time, timestamp, calls, channel, handling.",
    en: "The column «{value}» is unknown or there twice. Known: date, time, timestamp, calls, channel, handling.",
  },
  columns_missing: {
    nl: "Nodig zijn date,time,calls of timestamp,count; er staat: {value}",
    fr: "Il faut date,time,calls ou timestamp,count ; trouvé : {value}",
    en: "Needed are date,time,calls or timestamp,count; found: {value}",
  },
  row_incomplete: {
    nl: "Deze regel heeft te weinig kolommen: {value}",
    fr: "Cette ligne a trop peu de colonnes : {value}",
    en: "This line has too few columns: {value}",
  },
  no_such_day: {
    nl: "«{value}» is geen dag. Schrijf 2026-11-23.",
    fr: "« {value} » n’est pas un jour. Écrivez 2026-11-23.",
    en: "«{value}» is no day. Write 2026-11-23.",
  },
  no_such_time: {
    nl: "«{value}» is geen tijd. Schrijf 09:30, of 2026-11-23T09:30.",
    fr: "« {value} » n’est pas une heure. Écrivez 09:30, ou 2026-11-23T09:30.",
    en: "«{value}» is no time. Write 09:30, or 2026-11-23T09:30.",
  },
  time_off_grid: {
    nl: "{value} ligt niet op een heel interval. Tel vanaf het hele uur.",
    fr: "{value} ne tombe pas sur un intervalle entier. Comptez depuis l’heure pleine.",
    en: "{value} is not the start of an interval. Count from the full hour.",
  },
  no_such_count: {
    nl: "«{value}» is geen aantal. Laat de regel weg als het onbekend is.",
    fr: "« {value} » n’est pas un nombre. Omettez la ligne s’il est inconnu.",
    en: "«{value}» is no count. Leave the line out when it is unknown.",
  },
  negative_count: {
    nl: "Een aantal kan niet onder nul zijn: {value}",
    fr: "Un nombre ne peut être négatif : {value}",
    en: "A count cannot be below zero: {value}",
  },
  no_such_handling_time: {
    nl: "«{value}» is geen afhandeltijd in seconden (0 - 86400).",
    fr: "« {value} » n’est pas une durée de traitement en secondes (0 - 86400).",
    en: "«{value}» is no handling time in seconds (0 - 86400).",
  },
  twice: {
    nl: "{value} staat er twee keer. Tel de regels op, of geef de kolom channel.",
    fr: "{value} s’y trouve deux fois. Additionnez les lignes, ou donnez la colonne channel.",
    en: "{value} is there twice. Add the lines up, or give the column channel.",
  },
  too_many_days: {
    nl: "{value} dagen is te lang: ten hoogste tien jaar.",
    fr: "{value} jours, c’est trop long : dix ans au plus.",
    en: "{value} days is too long: ten years at most.",
  },
  too_many_channels: {
    nl: "{value} kanalen is te veel: ten hoogste 200.",
    fr: "{value} canaux, c’est trop : 200 au plus.",
    en: "{value} channels are too many: 200 at most.",
  },
  no_such_zone: {
    nl: "De tijdzone «{value}» bestaat niet. Schrijf bijvoorbeeld Europe/Amsterdam.",
    fr: "Le fuseau « {value} » n’existe pas. Écrivez par exemple Europe/Brussels.",
    en: "There is no time zone «{value}». Write Europe/Amsterdam, for example.",
  },
  no_such_interval: {
    nl: "Een interval is 15, 30 of 60 minuten, geen {value}.",
    fr: "Un intervalle dure 15, 30 ou 60 minutes, pas {value}.",
    en: "An interval is 15, 30 or 60 minutes, not {value}.",
  },
  finer_than_counted: {
    nl: "Er is per {value} minuten geteld. Vraag dat, of langer, met --interval.",
    fr: "Le comptage est par {value} minutes. Demandez cela, ou plus long, avec --interval.",
    en: "Counts are per {value} minutes. Ask for that, or longer, with --interval.",
  },
  no_such_channel: {
    nl: "Het kanaal «{value}» staat niet in het bestand.",
    fr: "Le canal « {value} » n’est pas dans le fichier.",
    en: "The channel «{value}» is not in the file.",
  },
  which_channel: {
    nl: "Welk kanaal? Kies met --channel: {value}",
    fr: "Quel canal ? Choisissez avec --channel : {value}",
    en: "Which channel? Choose with --channel: {value}",
  },
  no_such_name: {
    nl: "Geef de dag een naam van 1 tot 80 tekens.",
    fr: "Donnez au jour un nom de 1 à 80 signes.",
    en: "Give the day a name of 1 to 80 characters.",
  },
  no_such_kind: {
    nl: "«{value}» is geen soort dag. Schrijf special, driver of closed.",
    fr: "« {value} » n’est pas une sorte de jour. Écrivez special, driver ou closed.",
    en: "«{value}» is no kind of day. Write special, driver or closed.",
  },
  no_such_factor: {
    nl: "«{value}» is geen veelvoud van een gewone dag. Schrijf bijvoorbeeld 1.5.",
    fr: "« {value} » n’est pas un multiple d’un jour ordinaire. Écrivez par exemple 1.5.",
    en: "«{value}» is no multiple of an ordinary day. Write 1.5, for example.",
  },
  too_little_history: {
    nl: "{value} dagen verleden is te weinig hiervoor. Geef meer dagen, of vraag minder (--origins, --horizon).",
    fr: "{value} jours d’historique ne suffisent pas. Donnez plus de jours, ou demandez moins (--origins, --horizon).",
    en: "{value} days of history are too few for this. Give more days, or ask for less (--origins, --horizon).",
  },
};

/** `{times}` how often, `{first}` where first. */
export const REPAIRS: Record<RepairCode, Text> = {
  unsorted: {
    nl: "Regels stonden niet op volgorde (plekken: {times}, eerst {first}): gesorteerd.",
    fr: "Des lignes n’étaient pas dans l’ordre (endroits : {times}, d’abord {first}) : triées.",
    en: "Lines were out of order (places: {times}, first {first}): sorted.",
  },
  missing_days: {
    nl: "Dagen die ontbreken: {times} (eerst {first}). Onbekend, niet nul.",
    fr: "Jours qui manquent : {times} (d’abord {first}). Inconnus, pas zéro.",
    en: "Days missing: {times} (first {first}). Unknown, not zero.",
  },
  missing_intervals: {
    nl: "Intervallen die ontbreken: {times} (eerst {first}). Onbekend, niet nul.",
    fr: "Intervalles qui manquent : {times} (d’abord {first}). Inconnus, pas zéro.",
    en: "Intervals missing: {times} (first {first}). Unknown, not zero.",
  },
  zeros_left_out: {
    nl: "Het bestand heeft nergens een 0; een interval zonder regel is als 0 gelezen ({times} keer, eerst {first}).",
    fr: "Le fichier n’a aucun 0 ; un intervalle sans ligne est lu comme 0 ({times} fois, d’abord {first}).",
    en: "The file has no 0 anywhere; an interval without a line was read as 0 (in all: {times}, first {first}).",
  },
  skipped_hour: {
    nl: "Tellingen op een tijd die de klok oversloeg: {times} ({first}). Een uur later geteld.",
    fr: "Comptages à une heure que l’horloge a sautée : {times} ({first}). Comptés une heure plus tard.",
    en: "Counts at a time that the clock skipped: {times} ({first}). Counted an hour later.",
  },
  doubled_hour_once: {
    nl: "Tellingen voor een uur dat de klok twee keer toont: {times} ({first}). Gelezen als beide samen.",
    fr: "Comptages pour une heure que l’horloge montre deux fois : {times} ({first}). Lus comme les deux ensemble.",
    en: "Counts for an hour that the clock shows twice: {times} ({first}). Read as both together.",
  },
  day_not_over: {
    nl: "De laatste dag is nog bezig vanaf {first}: de rest ervan is bijgesteld.",
    fr: "Le dernier jour est en cours depuis {first} : le reste est ajusté.",
    en: "The last day is still going on from {first}: its rest is adjusted.",
  },
};

/** `{name}` which one, `{percent}` how much more or less than an ordinary day. */
export const REASONS: Record<MarkCode | "day_of_month" | "time_of_year" | "level" | "closed_weekday", Text> = {
  holiday: { nl: "{name} ({percent})", fr: "{name} ({percent})", en: "{name} ({percent})" },
  day_before_holiday: {
    nl: "dag voor {name} ({percent})",
    fr: "veille de {name} ({percent})",
    en: "day before {name} ({percent})",
  },
  day_after_holiday: {
    nl: "dag na {name} ({percent})",
    fr: "lendemain de {name} ({percent})",
    en: "day after {name} ({percent})",
  },
  bridge_day: {
    nl: "brugdag bij {name} ({percent})",
    fr: "pont de {name} ({percent})",
    en: "bridge day of {name} ({percent})",
  },
  special_day: { nl: "{name} ({percent})", fr: "{name} ({percent})", en: "{name} ({percent})" },
  driver: { nl: "{name} ({percent})", fr: "{name} ({percent})", en: "{name} ({percent})" },
  closed_day: { nl: "gesloten: {name}", fr: "fermé : {name}", en: "closed: {name}" },
  closed_weekday: { nl: "gesloten", fr: "fermé", en: "closed" },
  day_of_month: {
    nl: "deze tijd van de maand ({percent})",
    fr: "moment du mois ({percent})",
    en: "time of the month ({percent})",
  },
  time_of_year: {
    nl: "deze tijd van het jaar ({percent})",
    fr: "moment de l’année ({percent})",
    en: "time of the year ({percent})",
  },
  level: {
    nl: "drukte van de laatste tijd ({percent})",
    fr: "niveau des derniers temps ({percent})",
    en: "how busy it is lately ({percent})",
  },
};
