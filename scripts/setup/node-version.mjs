// Imported before anything else, so that an older Node says this instead of stumbling over a newer function.
const NEEDED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`Reelwright needs Node ${NEEDED.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}
