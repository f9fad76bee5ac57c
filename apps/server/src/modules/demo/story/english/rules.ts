/** What English-speaking customers of the demo shop write, and what the team answers. Written for this demo; nobody's real words. */
import type { Story } from "../../shapes.ts";

const close = "(Kind regards|Best wishes|Thanks in advance),\n{name}";
const sign = "Kind regards,\n{agent}\nWol & Weer";

export const ENGLISH: readonly Story[] = [
  {
    key: "en-parcel",
    language: "en",
    team: "orders",
    skill: null,
    channel: "mail",
    subject: "(Where is my order?|Order {order} has not arrived)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Hello,\n\nI ordered {product} (order {order}) nine days ago and tracking has not changed since it left your warehouse. We moved to {city} recently, so I hope it was not sent to the old address.\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 4,
        text: `Dear {first},\n\nThe address on the parcel is the right one. The carrier missed a scan; I have asked them to look for it and will write to you by Thursday with what they found.\n\n${sign}`,
      },
    ],
  },
  {
    key: "en-advice",
    language: "en",
    team: "advice",
    skill: "products",
    channel: "mail",
    subject: "(Rain jacket for cycling|Which jacket for commuting?)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Hi,\n\nI cycle forty minutes to work, whatever the weather. I am looking for something that keeps me dry without turning into a sauna. Would {product} do?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 5,
        text: `Dear {first},\n\nIt would, but for cycling I would take the longer cut with vents under the arms. It packs into its own pocket and reflects at the back. You can try both and send one back for free.\n\n${sign}`,
      },
    ],
  },
  {
    key: "en-chat-invoice",
    language: "en",
    team: "orders",
    skill: "payments",
    channel: "chat",
    subject: "Invoice needed",
    turns: [
      { by: "customer", afterHours: 0, text: "Hi, could you send me an invoice with VAT number for order {order}?" },
      { by: "agent", afterHours: 0.04, text: "Of course, {first}. It is on its way to your e-mail address." },
      { by: "customer", afterHours: 0.07, text: "Got it, thank you" },
    ],
  },
];
