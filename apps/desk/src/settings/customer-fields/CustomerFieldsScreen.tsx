/** Groups of customers, and what the organisation wants to know of them. */
import { CustomerGroupId, newId } from "@luwte/contract/ids.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { groupsQuery } from "../../api/queries.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import { NamedList } from "../kit/NamedList.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { FieldsForm } from "./FieldsForm.tsx";
import { FIELDS } from "./texts.ts";

export function CustomerFieldsScreen() {
  const t = useText(FIELDS);
  const client = useQueryClient();
  const { data } = useQuery(groupsQuery);
  const save = async (groupId: CustomerGroupId, name: string) => {
    const { group } = await api.saveCustomerGroup({ params: { groupId }, body: { name } });
    applyEvent(client, { type: "customer_group.changed", payload: { group } });
  };
  if (!data) return null;
  return (
    <Page title={t("title")}>
      <Part title={t("groups")} intro={t("groupsIntro")}>
        <NamedList
          label={t("groups")}
          empty={t("noGroups")}
          newLabel={t("newGroup")}
          renameLabel={(name) => t("renameGroup", { name })}
          items={data.groups}
          make={(name) => save(newId<CustomerGroupId>(), name)}
          rename={(id, name) => save(CustomerGroupId.parse(id), name)}
        />
      </Part>
      <Part title={t("fields")} intro={t("fieldsIntro")}>
        <FieldsForm fields={data.fields} />
      </Part>
    </Page>
  );
}
