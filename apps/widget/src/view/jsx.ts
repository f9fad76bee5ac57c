/** What JSX compiles to, on Preact's own `h`: its runtime for JSX repeats that function, and every byte of the panel counts. */
import { type Attributes, type ComponentType, Fragment, h } from "preact";

export const jsx = (type: ComponentType | string, props: Attributes, key?: string) =>
  h(type as string, key === undefined ? props : { ...props, key });
export { Fragment, jsx as jsxs };
