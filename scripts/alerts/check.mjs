// Checks the alert rules of k8s, and runs their tests: that each fires when it has to, and only then.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../paths.mjs';
import { attempt } from '../process/run.mjs';

const MONITORING = path.join(root, 'k8s/components/monitoring');
const promtool = process.env.PROMTOOL_PATH || 'promtool';

const read = (name) => fs.readFileSync(path.join(MONITORING, name), 'utf8');
const { spec } = parse(read('rules.yaml'));
const tests = parse(read('rules.test.yaml'));
const problems = [];

const tested = new Set(tests.tests.flatMap((test) => test.alert_rule_test.filter(fires).map((each) => each.alertname)));
for (const { alert } of spec.groups.flatMap(({ rules }) => rules)) {
  if (!tested.has(alert)) problems.push(`No test in rules.test.yaml has ${alert} fire.`);
}

// Promtool knows rule files, not what the operator's resource wraps them in.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alerts-'));
try {
  fs.writeFileSync(path.join(folder, 'rules.yaml'), stringify(spec));
  fs.writeFileSync(path.join(folder, 'rules.test.yaml'), stringify(tests));
  for (const args of [
    ['check', 'rules', 'rules.yaml'],
    ['test', 'rules', 'rules.test.yaml'],
  ]) {
    const { code, all } = await attempt(promtool, args, { cwd: folder });
    if (code !== 0) problems.push(`promtool ${args.join(' ')}:\n${all.trim()}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

console.log(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);

function fires({ exp_alerts: expected }) {
  return expected.length > 0;
}
