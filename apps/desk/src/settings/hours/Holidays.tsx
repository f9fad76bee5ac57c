/** Public holidays of the country: which of them are days without anybody. */
import type { HolidayChoice } from "@luwte/contract/serviceLevels.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useSelf } from "../../shell/usePreferences.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import { Choices } from "../kit/Choices.tsx";
import { Part } from "../kit/Page.tsx";
import { HOURS } from "./texts.ts";

const holidaysQuery = (country: "NL" | "BE", year: number) =>
  queryOptions({
    queryKey: ["holidays", country, year],
    queryFn: () => settingsApi.listHolidays({ query: { country, year } }),
  });

type Props = { chosen: HolidayChoice | null; onChange: (chosen: HolidayChoice | null) => void };

export function Holidays({ chosen, onChange }: Props) {
  const t = useText(HOURS);
  const { language } = useLanguage();
  const { organisation } = useSelf();
  const country = chosen?.country ?? organisation.country;
  const { data } = useQuery(holidaysQuery(country, new Date().getFullYear()));
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return (
    <Part title={t("holidays")} intro={t("holidaysIntro")}>
      <Choices
        label={t("holidays")}
        labelHidden
        choices={(data?.holidays ?? []).map((holiday) => ({
          key: holiday.key,
          name: holiday.name[language],
          hint: day.format(new Date(`${holiday.day}T12:00:00Z`)),
        }))}
        chosen={chosen?.keys ?? []}
        onChange={(keys) => onChange(keys.length > 0 ? { country, keys } : null)}
      />
    </Part>
  );
}
