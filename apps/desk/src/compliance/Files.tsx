/** The report as a file. JSON is exactly what is hashed. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { Trouble } from "../look/Trouble.tsx";
import { saveFile } from "../settings/kit/saveFile.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { complianceApi } from "./api.ts";
import { COMPLIANCE } from "./texts.ts";

const KINDS = ["html", "csv", "json"] as const;
type Kind = (typeof KINDS)[number];

export function Files({ pack, month }: { pack: string; month: string }) {
  const t = useText(COMPLIANCE);
  const { language } = useLanguage();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (as: Kind) =>
      complianceApi.downloadComplianceReport({ params: { pack, month }, query: { as, language } }),
    onSuccess: (file, as) => saveFile(file, `${pack}-${month}.${as}`),
  });
  return (
    <div className={classes["filters"]}>
      {KINDS.map((as) => (
        <Button key={as} variant="default" size="compact-md" disabled={isPending} onClick={() => mutate(as)}>
          {t(as)}
        </Button>
      ))}
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
