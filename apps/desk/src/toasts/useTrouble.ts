/** Says an error where there is no better place for it. */
import { useCallback } from "react";
import { explain } from "../api/explain.ts";
import { useLanguage } from "../words/useText.tsx";
import { showToast } from "./toasts.ts";

export function useTrouble(): (error: unknown) => void {
  const { language } = useLanguage();
  return useCallback(
    (error) => {
      const { happened, todo } = explain(error, language);
      showToast({ tone: "trouble", text: `${happened} ${todo}` });
    },
    [language],
  );
}
