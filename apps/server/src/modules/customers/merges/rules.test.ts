/** What a merge takes over, and that taking it back leaves no trace. */
import type { Customer } from "@luwte/contract/customers.ts";
import type { CustomerGroupId } from "@luwte/contract/ids.ts";
import { sampleCustomer } from "@luwte/contract/views/samples.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionOf, type Known, withContribution, withoutContribution } from "./rules.ts";

const kept = sampleCustomer(1, { name: "Anna", company: null, language: "nl", fields: { city: "Gent" } });
const merged = sampleCustomer(2, {
  name: "A.",
  company: "Wit BV",
  language: "fr",
  fields: { city: "Brugge", vip: true },
});

describe("a merge", () => {
  it("fills in what was not known, and overwrites nothing", () => {
    expect(withContribution(kept, contributionOf(kept, merged))).toEqual({
      name: "Anna",
      company: "Wit BV",
      language: "nl",
      groupId: null,
      fields: { city: "Gent", vip: true },
    });
  });
  it("undone leaves what somebody wrote over since", () => {
    const after = withContribution(kept, contributionOf(kept, merged));
    const written = { ...after, company: "De Wit NV", fields: { ...after.fields, vip: false } };
    expect(withoutContribution(written, contributionOf(kept, merged))).toEqual({ ...written, language: "nl" });
  });
});

const known = fc.record({
  name: fc.constantFrom("", "Anna", "Bert"),
  company: fc.constantFrom(null, "X", "Y"),
  language: fc.constantFrom<Customer["language"]>(null, "nl", "fr"),
  groupId: fc.constantFrom<CustomerGroupId | null>(null, "g" as CustomerGroupId),
  fields: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom<Customer["fields"][string]>("x", 1, true)),
});
const plain = ({ name, company, language, groupId, fields }: Known): Known => ({
  name,
  company,
  language,
  groupId,
  fields: { ...fields },
});

it("a merge and its undoing are nothing, whatever was known", () => {
  const property = fc.property(known, known, (mine, theirs) => {
    const [one, other] = [sampleCustomer(1, mine), sampleCustomer(2, theirs)];
    const contribution = contributionOf(one, other);
    expect(withoutContribution(withContribution(one, contribution), contribution)).toEqual(plain(one));
  });
  fc.assert(property);
});
