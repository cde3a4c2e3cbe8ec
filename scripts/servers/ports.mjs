import net from 'node:net';

/** A TCP port on loopback that nothing listens on at this moment. */
export const freePort = () => listenOnce(0, '127.0.0.1');

/** Whether something could listen there. */
export const isFree = (port, host) =>
  listenOnce(port, host).then(
    () => true,
    () => false,
  );

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(port, host, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });
}
