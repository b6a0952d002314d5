/** The file that says what there is to be found, see `SearchIndex`; rejected where it is not there. */
export async function fetchIndex(): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}search/index.json`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
