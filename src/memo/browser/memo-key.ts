/** Where the memo lies among what the browser keeps; sites under several paths of one origin have one each. */
export const memoKey = import.meta.env.BASE_URL === '/' ? 'tumen.memo' : `tumen.memo:${import.meta.env.BASE_URL}`;
