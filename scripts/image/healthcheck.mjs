// Ends with 0 if the process in this container is alive: `node healthcheck.mjs PORT 8000`, the variable and its default.
const [variable, fallback] = process.argv.slice(2);
const port = process.env[variable] || fallback;
const alive = await fetch(`http://127.0.0.1:${port}/health/live`).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(alive ? 0 : 1);
