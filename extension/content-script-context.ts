/**
 * Stands in for WXT's class of this name (see the alias in wxt.config.ts). WXT's own posts a window message and
 * dispatches an event on each start, by which any page could tell that the extension is there.
 */
export class ContentScriptContext {}
