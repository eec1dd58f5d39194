/** Where the session's storage has what the frames of a tab found; popups see there that a frame came. */
export const foundKey = (tab: number): string => `found:${tab}`;
