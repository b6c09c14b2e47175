/**
 * Where a tab of the help desk page is: which ticket is open, how the list is looked at. In the tab's own session
 * storage, so that a reload changes nothing; gone with the tab. Whoever reads it checks it.
 */
const key = 'desk';

export function readPlace(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return undefined; // a policy can forbid the storage
  }
}

export function writePlace(place: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Then a reload begins anew.
  }
}
