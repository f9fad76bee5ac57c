/** What is known about a customer: where one reaches them, who they are, what colleagues noted. */
import type { CustomerPageView } from "@luwte/contract/views/customerPage.ts";
import { Addresses } from "./Addresses.tsx";
import { Details } from "./Details.tsx";
import { Notes } from "./Notes.tsx";

export function Known({ view }: { view: CustomerPageView }) {
  return (
    <>
      <Addresses customer={view.customer} />
      <Details customer={view.customer} />
      <Notes view={view} />
    </>
  );
}
