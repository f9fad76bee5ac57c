/** A customer with notes and merges. Their conversations are a list like any other: `ListView` with the customer as filter. */
import type { Customer, CustomerMerge, CustomerNote } from "../customers.ts";
import type { EventPayload } from "../events.ts";
import type { CustomerId } from "../ids.ts";
import { applying, byTime, replaced, without } from "../views.ts";

/** The newest are shown. */
export const MAXIMUM_NOTES = 200;

export type CustomerPageView = {
  readonly customer: Customer;
  /** Newest first, merges too. */
  readonly notes: readonly CustomerNote[];
  readonly merges: readonly CustomerMerge[];
  readonly mergedInto: CustomerId | null;
  readonly gone: boolean;
};

export const customerPageView = (page: {
  customer: Customer;
  notes: readonly CustomerNote[];
  merges: readonly CustomerMerge[];
  mergedInto: CustomerId | null;
}): CustomerPageView => ({
  customer: page.customer,
  notes: page.notes,
  merges: page.merges,
  mergedInto: page.mergedInto,
  gone: false,
});

export const applyToCustomerPage = applying<CustomerPageView>({
  "customer.changed": (view, { customer }) =>
    customer.id === view.customer.id && customer.version >= view.customer.version
      ? { ...view, customer, mergedInto: null, gone: false }
      : view,
  "customer.removed": removeCustomer,
  "customer_note.added": addNote,
  "customer_note.removed": (view, { noteId }) => ({ ...view, notes: without(view.notes, noteId) }),
  "customer_merge.changed": changeMerge,
});

/** Of a merged customer the shadow stays, with what was not moved: nothing that somebody could write to. */
function removeCustomer(view: CustomerPageView, payload: EventPayload<"customer.removed">): CustomerPageView {
  if (payload.customerId !== view.customer.id) return view;
  const customer = { ...view.customer, addresses: [] };
  return { ...view, customer, notes: [], mergedInto: payload.mergedInto, gone: payload.mergedInto === null };
}

function addNote(view: CustomerPageView, { note }: EventPayload<"customer_note.added">): CustomerPageView {
  if (note.customerId !== view.customer.id) return view;
  const notes = [...without(view.notes, note.id), note].toSorted((a, b) => byTime(b, a));
  return { ...view, notes: notes.slice(0, MAXIMUM_NOTES) };
}

function changeMerge(view: CustomerPageView, { merge }: EventPayload<"customer_merge.changed">): CustomerPageView {
  if (merge.keptId !== view.customer.id) return view;
  const merges = replaced(view.merges, merge) ?? [...view.merges, merge];
  return { ...view, merges: merges.toSorted((a, b) => byTime(b, a)) };
}
