/**
 * How many files of a folder could not be fetched so far. Pagefind says nothing where a part of its index is lost, as
 * after a deployment, and answers as though the words were nowhere. It has no hook for this, so we listen in on its
 * fetches, which go on as they were.
 *
 * `const countLost = countLostFiles('/pagefind/')` … `countLost()` → `1`
 */
export function countLostFiles(folder: string): () => number {
  const { fetch } = globalThis;
  let lost = 0;
  globalThis.fetch = async (input, init) => {
    const isOurs = typeof input === 'string' && input.includes(folder);
    try {
      const response = await fetch(input, init);
      if (isOurs && (!response.ok || isPage(response))) lost += 1;
      return response;
    } catch (error) {
      if (isOurs) lost += 1;
      throw error;
    }
  };
  return () => lost;
}

/** Some hosts answer with a page, and no error, for what they do not have. */
function isPage({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/html') ?? false;
}
