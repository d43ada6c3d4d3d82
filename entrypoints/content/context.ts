/**
 * Stands in for the framework's context of a content script (see `wxt.config.ts`). That one says hello in every
 * page, by an event and a posted message that carry the extension's id, so that any page could tell who reads it.
 * Here an older script of ours in the same page notices by itself that its extension is gone.
 */
export class ContentScriptContext {}
