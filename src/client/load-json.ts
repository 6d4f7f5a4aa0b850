/**
 * Load a JSON file of this site. Rejects where it is missing or cut short, or where another file came in its place:
 * one without the parts that are asked for.
 */
export async function loadJson<T extends object>(address: string, parts: readonly (keyof T)[]): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const data = (await response.json()) as T;
  for (const part of parts) if (!(part in data)) throw new Error(`${address} has no “${String(part)}”.`);
  return data;
}
