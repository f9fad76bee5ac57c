/** The fields of a mail account: to fetch, to send, and what is seldom changed. */
import { MAIL_SECURITIES } from "@luwte/contract/mail.ts";
import { Checkbox, NativeSelect, PasswordInput, Switch, TextInput } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import type { Form } from "../kit/useForm.ts";
import type { AccountDraft } from "./account.ts";
import { SERVER } from "./texts.ts";

type Props = { form: Form<AccountDraft>; known: boolean };
type Side = "imap" | "smtp";

function ServerFields({ form, side }: { form: Form<AccountDraft>; side: Side }) {
  const t = useText(SERVER);
  const at = (part: string) => `/body/${side}/${part}`;
  return (
    <>
      <TextInput className={kit["half"]} label={t("host")} {...form.text(`${side}Host`, at("host"))} />
      <div className={kit["pair"]}>
        <TextInput label={t("port")} inputMode="numeric" {...form.text(`${side}Port`, at("port"))} />
        <NativeSelect
          label={t("security")}
          data={MAIL_SECURITIES.map((value) => ({ value, label: t(value) }))}
          {...form.text(`${side}Security`, at("security"))}
        />
      </div>
    </>
  );
}

export function ReceiveFields({ form, known }: Props) {
  const t = useText(SERVER);
  return (
    <fieldset className={`${kit["group"]} ${kit["fields"]}`}>
      <legend>{t("receive")}</legend>
      <ServerFields form={form} side="imap" />
      <TextInput
        className={kit["half"]}
        label={t("user")}
        description={t("userHint")}
        autoComplete="off"
        {...form.text("user", "/body/imap/user")}
      />
      <PasswordInput
        className={kit["half"]}
        label={t("password")}
        description={t(known ? "passwordKept" : "passwordHint")}
        autoComplete="off"
        visibilityToggleButtonProps={{ "aria-label": t("show") }}
        {...form.text("password", "/body/imap/password")}
      />
    </fieldset>
  );
}

export function SendFields({ form, known }: Props) {
  const t = useText(SERVER);
  return (
    <fieldset className={`${kit["group"]} ${kit["fields"]}`}>
      <legend>{t("send")}</legend>
      <ServerFields form={form} side="smtp" />
      <Checkbox label={t("same")} {...form.flag("same")} />
      {form.draft.same ? null : (
        <>
          <TextInput
            className={kit["half"]}
            label={t("user")}
            autoComplete="off"
            {...form.text("smtpUser", "/body/smtp/user")}
          />
          <PasswordInput
            className={kit["half"]}
            label={t("password")}
            description={known ? t("passwordKept") : undefined}
            autoComplete="off"
            visibilityToggleButtonProps={{ "aria-label": t("show") }}
            {...form.text("smtpPassword", "/body/smtp/password")}
          />
        </>
      )}
    </fieldset>
  );
}

/** `first`: which older mail is taken is decided once. */
export function MoreChoices({ form, first }: { form: Form<AccountDraft>; first: boolean }) {
  const t = useText(SERVER);
  return (
    <details className={kit["details"]}>
      <summary>{t("more")}</summary>
      <div className={kit["form"]}>
        <TextInput className={kit["half"]} label={t("folder")} {...form.text("folder")} />
        <TextInput
          className={kit["half"]}
          label={t("sentFolder")}
          description={t("sentFolderHint")}
          {...form.text("sentFolder")}
        />
        {first ? (
          <TextInput
            className={kit["half"]}
            type="date"
            label={t("since")}
            description={t("sinceHint")}
            {...form.text("since")}
          />
        ) : null}
        <Switch label={t("replyTokens")} description={t("replyTokensHint")} {...form.flag("replyTokens")} />
        <Switch label={t("caseNumbers")} {...form.flag("caseNumbers")} />
      </div>
    </details>
  );
}
