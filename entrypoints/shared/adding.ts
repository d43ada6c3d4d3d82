/** Key of a selected text on its way from a page's menu to the form; it is forgotten when it arrives. */
export const ADDING = 'adding';
