/** The five parts of a card as fields, each with where its words came from until somebody changes them. */
import { CARD_PARTS, type CardPart, type CardProposal, type CardWords } from "@luwte/contract/handovers.ts";
import { Textarea } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import { SOURCE_TEXTS } from "../wrap-up/texts.ts";
import classes from "./Handover.module.css";
import { madeOf } from "./offers.ts";
import { PartOffer, usePartOffers } from "./PartOffer.tsx";
import { HANDOVER, PART_TEXTS } from "./texts.ts";

type Props = { words: CardWords; proposal: CardProposal | null; onChange: (words: CardWords) => void };

export function CardFields({ words, proposal, onChange }: Props) {
  const t = useText(HANDOVER);
  const parts = useText(PART_TEXTS);
  const sources = useText(SOURCE_TEXTS);
  const hint = (part: CardPart): string | null => {
    const made = madeOf(proposal, part);
    return made && made.value === words[part] ? t("from", { source: sources(made.source) }) : null;
  };
  const offers = usePartOffers(proposal, words, (part, text) => onChange({ ...words, [part]: text }));
  return CARD_PARTS.map((part) => (
    <div key={part}>
      <Textarea
        label={parts(part)}
        description={hint(part)}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={1000}
        value={words[part]}
        onFocus={() => offers.onFocus(part)}
        onChange={(event) => onChange({ ...words, [part]: event.currentTarget.value })}
      />
      <PartOffer offer={offers.of(part)} />
      {part === "strong" && proposal ? (
        <Quotes
          quotes={proposal.quotes}
          onChoose={(quote) => onChange({ ...words, strong: joined(words.strong, quote) })}
        />
      ) : null}
    </div>
  ));
}

const MOST_CHARACTERS = 1000;
const joined = (before: string, quote: string): string =>
  before.includes(quote) ? before : [before, `“${quote}”`].filter(Boolean).join("\n").slice(0, MOST_CHARACTERS);

/** What the customer wrote, to choose from: nothing is read into it. */
function Quotes({ quotes, onChoose }: { quotes: readonly string[]; onChoose: (quote: string) => void }) {
  const t = useText(HANDOVER);
  if (quotes.length === 0) return null;
  return (
    <details className={classes["quotes"]}>
      <summary>{t("quotes")}</summary>
      <ul>
        {quotes.map((quote) => (
          <li key={quote}>
            <button type="button" onClick={() => onChoose(quote)}>
              {quote}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
