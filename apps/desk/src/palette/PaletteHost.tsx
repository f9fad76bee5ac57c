export function PaletteHost() {
  return null;
}
