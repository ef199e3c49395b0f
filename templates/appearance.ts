/** How the site looks where no style sheet is read: on the frame of a browser, on the screen of a device. */

/** The paper of `styles/tokens.css`, by day and by night. */
export const COLOURS = { light: "#fbf8f2", dark: "#181613" } as const;

/** Pictures of the icon. A `maskable` one may be cut to a circle: its drawing keeps to the middle. */
export const ICONS = [
  { file: "icon-192.png", size: 192, purpose: "any" },
  { file: "icon-512.png", size: 512, purpose: "any" },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
] as const;
