import fs from 'node:fs';
import path from 'node:path';
import { root as repository } from '../paths.mjs';

/** What is nobody's business in an image, of our own files below /app. */
const UNWANTED = [/(^|\/)\.(env|git|npmrc)/, /^(apps|libs|test|scripts|k8s|docs)\//, /\.spec\.[jt]s$/, /\.golden$/];

/** Where a build may leave what it was told in confidence. */
const TRACES = ['root/.npmrc', 'root/.npm', 'run/secrets/npmrc', 'run/secrets/ca', 'tmp/npm', 'etc/apt/sources.list.d'];

/**
 * What is in an image and should not be.
 *
 * @param {string} root of its file system
 * @returns {string[]} sentences
 */
export function checkContents(root) {
  const app = path.join(root, 'app');
  const own = fs.readdirSync(app).filter((name) => name !== 'node_modules');
  const below = fs.readdirSync(path.join(app, 'dist'), { recursive: true }).map((file) => path.join('dist', file));
  const files = [...own, ...below];
  const unwanted = files.filter((file) => UNWANTED.some((pattern) => pattern.test(file)));
  const foreign = files.filter((file) => fs.lstatSync(path.join(app, file)).uid !== 0);
  return [
    ...unwanted.map((file) => `/app/${file} is in it`),
    ...foreign.map((file) => `/app/${file} does not belong to root`),
    ...developmentPackages(app).map((place) => `/app/${place} is in it, which only work on the code needs`),
    ...TRACES.filter((file) => hasContent(path.join(root, file))).map((file) => `/${file} is left of the build`),
  ];
}

function developmentPackages(app) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(repository, 'package-lock.json'), 'utf8'));
  const places = Object.keys(packages).filter((place) => packages[place].dev);
  return places.filter((place) => fs.existsSync(path.join(app, place, 'package.json')));
}

function hasContent(place) {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return fs.readdirSync(place).length > 0;
  return (stats?.size ?? 0) > 0;
}
