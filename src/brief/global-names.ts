/**
 * Names that a browser’s `window` or `document` already has. It puts elements there by their ids, so an element with one of
 * these could stand where a script expects something else. Ids of two words cannot be among them; ids of one word, as
 * actors and questions may have, must not be.
 */
const names = `alert all anchors append applets atob blur body btoa charset children clear close closed confirm console
  constructor contains cookie credentialless crypto dir doctype document domain embeds escape eval evaluate event external
  fence fetch find focus fonts forms frames fullscreen head hidden history images implementation length links location
  locationbar menubar name navigation navigator normalize open opener origin parent performance personalbar plugins prepend
  prerendering print prompt referrer scheduler screen scripts scroll scrollbars self status statusbar stop timeline title
  toolbar top undefined unescape viewport when window write writeln`;

const globals = new Set(names.split(/\s+/));

/** Whether an element with this id could be taken for a property of `window` or `document`: `history`, but not `history-books`. */
export function shadowsGlobal(id: string): boolean {
  return globals.has(id);
}
