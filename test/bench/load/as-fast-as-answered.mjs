import autocannon from 'autocannon';

/**
 * Asks over and over, on each connection as soon as the last answer is there.
 *
 * @param {object} options
 * @param {string} options.url of the server
 * @param {autocannon.Request[]} options.requests sent in turn
 * @param {number} options.connections
 * @param {number} options.seconds
 * @returns {Promise<number>} answers in a second
 * @throws {Error} where a request was not answered with a 2xx
 */
export async function askAsFastAsAnswered({ url, requests, connections, seconds }) {
  const { errors, timeouts, non2xx, ...result } = await autocannon({ url, requests, connections, duration: seconds });
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${url}: ${errors} requests failed, ${timeouts} timed out, ${non2xx} were not answered with 2xx`);
  }
  return result.requests.average;
}
