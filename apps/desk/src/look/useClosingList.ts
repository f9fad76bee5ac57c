/** The list under a field closes once something is chosen: also by Enter before a line of it was active, or the next Enter would take its first line. */
import { useEffect, useState } from "react";

export function useClosingList(chosen: string | null) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (chosen !== null) setOpen(false);
  }, [chosen]);
  return { dropdownOpened: isOpen, onDropdownOpen: () => setOpen(true), onDropdownClose: () => setOpen(false) };
}
