/** Handing a customer over what we keep: the files that were made, and preparing one more. */
import type { CustomerExport } from "@luwte/contract/customerRights.ts";
import { type CustomerExportId, type CustomerId, newId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { LANGUAGE_NAMES } from "../settings/kit/texts.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { type CustomerRights, rightsApi } from "./api.ts";
import { ExportLine } from "./ExportLine.tsx";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";
import { useRightsChange } from "./useRightsChange.ts";

export function HandOver({ customerId, rights }: { customerId: CustomerId; rights: CustomerRights }) {
  const t = useText(RIGHTS);
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const start = useRightsChange(() =>
    rightsApi.startCustomerExport({ params: { customerId }, body: { id: newId<CustomerExportId>(), language } }),
  );
  const isErased = rights.erasure?.state === "done";
  return (
    <div className={classes["part"]}>
      <h4>{t("give")}</h4>
      <p className={classes["dim"]}>{t("giveIntro")}</p>
      <Made customerId={customerId} exports={rights.exports} />
      {start.error ? <Trouble error={start.error} /> : null}
      {isErased ? null : (
        <>
          <NativeSelect
            label={t("giveLanguage")}
            value={language}
            data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value][own] }))}
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          />
          <Button variant="default" loading={start.isPending} onClick={() => start.mutate(undefined)}>
            {t("giveStart")}
          </Button>
        </>
      )}
    </div>
  );
}

function Made({ customerId, exports }: { customerId: CustomerId; exports: readonly CustomerExport[] }) {
  if (exports.length === 0) return null;
  return (
    <ul className={classes["list"]}>
      {exports.map((each) => (
        <ExportLine key={each.id} customerId={customerId} known={each} />
      ))}
    </ul>
  );
}
