const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `true` for a text that may be an id; everything else is the id of nothing. */
export const isId = (text: string): boolean => shape.test(text);
