import autocannon from 'autocannon';

/**
 * Requests at a steady rate, or as fast as they are answered, and how long each took. At a rate, the time that a request
 * waited to be sent counts, too: a server that stalls does not get fewer questions.
 *
 * @param {object} options
 * @param {string} options.url of the server
 * @param {autocannon.Request[]} options.requests sent in turn
 * @param {number} [options.perSecond] left out: as fast as they are answered
 * @param {number} options.connections
 * @param {number} options.seconds
 * @returns {Promise<{ requestsPerSecond: number, p975Ms: number }>} autocannon knows no 95th percentile: what 97.5 % of
 *   the answers did not take longer than is above it
 * @throws {Error} where a request was not answered with a 2xx
 */
export async function load({ url, requests, perSecond, connections, seconds }) {
  const rate = perSecond === undefined ? {} : { overallRate: perSecond };
  const result = await autocannon({ url, requests, connections, duration: seconds, ...rate });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${url}: ${errors} requests failed, ${timeouts} timed out, ${non2xx} were not answered with 2xx`);
  }
  return { requestsPerSecond: result.requests.average, p975Ms: result.latency.p97_5 };
}
