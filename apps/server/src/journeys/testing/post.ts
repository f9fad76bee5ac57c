/** A customer with an ordinary mail program. */
import { createTransport } from "nodemailer";

export type Letter = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
};

/** Resolves when the other side has said that it has it. */
export async function send(port: number, letter: Letter): Promise<void> {
  const { inReplyTo, ...rest } = letter;
  const transport = createTransport({
    host: "127.0.0.1",
    port,
    secure: false,
    ignoreTLS: true,
    name: "customer.example",
  });
  await transport.sendMail({ ...rest, ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}) });
  transport.close();
}
