import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/**
 * Asks at so many moments of the time given, chosen at random as by clients that know nothing of each other, whether or
 * not earlier requests are answered. What takes long is measured from when a request was due: that it could not be sent,
 * as every connection was waiting, counts as well.
 *
 * @param {object} options
 * @param {string} options.url of the server
 * @param {{ method?: string, path: string, headers?: object, body?: string }[]} options.requests sent in turn
 * @param {number} options.perSecond
 * @param {number} options.connections at most
 * @param {number} options.seconds
 * @returns {Promise<number[]>} the milliseconds of each, to the last byte of its answer
 * @throws {Error} where a request was not answered with a 2xx
 */
export async function askAtRate({ url, requests, perSecond, connections, seconds }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const beganAtMs = performance.now();
  const askWhenDue = async (_, index) => {
    const dueAtMs = beganAtMs + Math.random() * seconds * 1000;
    await delay(Math.ceil(dueAtMs - performance.now()));
    await ask(url, { ...requests[index % requests.length], agent });
    return performance.now() - dueAtMs;
  };
  try {
    return await Promise.all(Array.from({ length: perSecond * seconds }, askWhenDue));
  } finally {
    agent.destroy();
  }
}

const ask = (url, { path, body, ...options }) =>
  new Promise((resolve, reject) => {
    const request = http.request(new URL(path, url), { ...options, timeout: PATIENCE_MS }, (answer) => {
      const { statusCode } = answer;
      answer.on('error', reject).on('end', () => {
        if (statusCode >= 200 && statusCode < 300) resolve();
        else reject(new Error(`${path} was answered ${statusCode}`));
      });
      answer.resume();
    });
    request.on('timeout', () => request.destroy(new Error(`${path} was not answered within ${PATIENCE_MS} ms`)));
    request.on('error', reject).end(body);
  });
