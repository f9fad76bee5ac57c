/** The editor is the heaviest part of the desk, and comes apart from it. */
export const loadEditor = () => import("./Editor.tsx");
