/** Signing in; in a demo with a button per person. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";
import { DoorPage } from "./DoorPage.tsx";
import { doorQuery } from "./doorQuery.ts";
import { SignInForm } from "./SignInForm.tsx";
import { DOOR } from "./texts.ts";
import { useEnter } from "./useEnter.ts";

export function SignInPage() {
  const t = useText(DOOR);
  const enter = useEnter();
  const door = useQuery(doorQuery);
  return (
    <DoorPage title={t("welcome")}>
      {door.error ? <Trouble error={door.error} /> : null}
      <SignInForm onSignedIn={enter} />
      {door.data?.demo ? <DemoPeople people={door.data.demo.people} onSignedIn={enter} /> : null}
    </DoorPage>
  );
}

type DemoPerson = { name: string; email: string; role: string; password: string };

function DemoPeople({ people, onSignedIn }: { people: DemoPerson[]; onSignedIn: () => void }) {
  const t = useText(DOOR);
  const signIn = useMutation({
    mutationFn: ({ email, password }: DemoPerson) => api.signIn({ body: { email, password } }),
    onSuccess: onSignedIn,
  });
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <h2 id="demo">{t("demo")}</h2>
      <p>{t("demoHint")}</p>
      {signIn.error ? <Trouble error={signIn.error} /> : null}
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" className={classes.person} onClick={() => signIn.mutate(person)}>
              <span>{person.name}</span>
              <span>{person.role in DOOR ? t(person.role as "agent") : person.role}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
