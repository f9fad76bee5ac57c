/** A page of our own with the chat on it, as a visitor would meet it. */
import { useParams } from "@tanstack/react-router";

export function ChatPreview() {
  const { key } = useParams({ strict: false }) as { key?: string };
  return <main data-key={key} />;
}
