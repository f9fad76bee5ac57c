/** Where a mail to the demo's door goes. */
import { expect, it } from "vitest";
import { recipientsOf } from "./rules.ts";

const shop = "service@wolenweer.example";

it.each([
  [["Service@WolEnWeer.example"], { forInbox: true, others: [] }],
  [["service+abc123@wolenweer.example"], { forInbox: true, others: [] }],
  [["anna@post.example"], { forInbox: false, others: ["anna@post.example"] }],
  [["service@wolenweer.example", "Anna@Post.example"], { forInbox: true, others: ["anna@post.example"] }],
  [["service@elders.example"], { forInbox: false, others: ["service@elders.example"] }],
])("%j goes to %j", (addresses, recipients) => expect(recipientsOf(addresses, shop)).toEqual(recipients));
