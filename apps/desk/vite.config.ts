/** How the desk is built. Nothing is inlined: the page is served under a policy that allows no inline script, style or data font. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const DEVELOPMENT_SERVER = process.env.LUWTE_DESK_API ?? "http://127.0.0.1:4100";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  build: {
    // `light-dark()` and nesting are used as they are: the desk asks for a browser of the last two years.
    target: ["chrome123", "firefox121", "safari17.5"],
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { "/api": { target: DEVELOPMENT_SERVER, changeOrigin: false } } },
});
