/** The two forms of the second step. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { api } from "../../api/api.ts";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import { Copied } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { ACCOUNT, FACTOR } from "./accountTexts.ts";
import classes from "./Own.module.css";

export type Started = { secret: string; uri: string; qrSvg: string };
type AskProps = { kind: "start" | "remove"; onCancel: () => void; onDone: (started: Started | undefined) => void };

export function AskPassword({ kind, onCancel, onDone }: AskProps) {
  const t = useText(FACTOR);
  const account = useText(ACCOUNT);
  const form = useForm({
    saved: { password: "" },
    send: (body): Promise<Started | undefined> =>
      kind === "start" ? api.startSecondFactor({ body }) : api.removeSecondFactor({ body }),
    after: onDone,
    places: { sign_in_failed: "/body/password" },
  });
  const { error, ...field } = form.text("password");
  return (
    <SettingsForm
      form={form}
      action={t(kind === "start" ? "go" : "remove")}
      always
      quiet
      beside={<Cancel onCancel={onCancel} />}
    >
      <PasswordInput
        {...field}
        className={kit["half"]}
        label={t("yourPassword")}
        description={t("yourPasswordHint")}
        error={error && field.value ? account("wrongPassword") : error}
        autoComplete="current-password"
        autoFocus
        visibilityToggleButtonProps={{ "aria-label": account("show") }}
      />
    </SettingsForm>
  );
}

type ScanProps = { started: Started; onCancel: () => void; onDone: (codes: string[]) => void };

export function ScanAndConfirm({ started, onCancel, onDone }: ScanProps) {
  const t = useText(FACTOR);
  const form = useForm({
    saved: { code: "" },
    send: (body) => api.confirmSecondFactor({ body }),
    after: ({ recoveryCodes }) => onDone(recoveryCodes),
    places: { second_factor_wrong: "/body/code" },
  });
  return (
    <SettingsForm form={form} action={t("confirm")} always quiet beside={<Cancel onCancel={onCancel} />}>
      <div className={kit["stack"]}>
        <p className={classes["label"]}>{t("scan")}</p>
        {/* As a picture, so that nothing in it can act. */}
        <img
          className={classes["qr"]}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(started.qrSvg)}`}
          width={184}
          height={184}
          alt={t("qr")}
        />
        <p>{t("byHand")}</p>
        <Copied label={t("key")} text={started.secret} />
      </div>
      <TextInput
        {...form.text("code")}
        className={kit["half"]}
        label={t("code")}
        description={t("codeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </SettingsForm>
  );
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const common = useText(COMMON);
  return (
    <Button variant="subtle" onClick={onCancel}>
      {common("cancel")}
    </Button>
  );
}
