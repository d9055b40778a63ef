/**
 * `npm run bench`: the budgets of the product, each against a baseline measured in the same run, since times
 * alone say as much about the machine as about the program. Ends with 1 if one of them is not kept.
 */
import { savedChange } from './dev.ts';
import { engine } from './engine.ts';
import { firstView } from './first-view.ts';
import { furtherReports } from './further-reports.ts';
import { holds, lineText } from './measure.ts';
import { measurements } from './measurements.ts';
import { wholeBuild } from './whole-build.ts';

let kept = true;
for (const measurement of [engine, measurements, wholeBuild, furtherReports, firstView, savedChange]) {
  for (const line of [await measurement()].flat()) {
    process.stdout.write(`${lineText(line)}\n`);
    kept &&= holds(line);
  }
}
process.exitCode = kept ? 0 : 1;
