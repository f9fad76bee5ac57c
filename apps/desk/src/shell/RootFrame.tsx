/** What lies over every page, signed in or not. */
import { Outlet } from "@tanstack/react-router";
import { SignInAgain } from "../door/SignInAgain.tsx";
import { Toasts } from "../toasts/Toasts.tsx";

export function RootFrame() {
  return (
    <>
      <Outlet />
      <SignInAgain />
      <Toasts />
    </>
  );
}
