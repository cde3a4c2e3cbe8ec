/**
 * Remembers what was made under a name.
 *
 * @typedef {<T>(name: string, make: () => Promise<T>) => Promise<T>} Once
 * @returns {Once}
 */
export function openOnce() {
  const made = new Map();
  return (name, make) => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name);
  };
}
