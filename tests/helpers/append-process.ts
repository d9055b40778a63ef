/** A process that records rows one after the other: `<table> <kpi> <rows>`; ends with 3 and the fault where it cannot. */
import { AppendError, appendMeasurements } from '../../src/language/append-measurements.ts';

// A limit of the system on the size of files shall be an error here, not the end of the process.
process.on('SIGXFSZ', () => {});

const [table = '', kpi = '', rows = '1'] = process.argv.slice(2);
try {
  for (let row = 1; row <= Number(rows); row++) {
    await appendMeasurements(table, () => [
      { date: '2027-01-31', kpi, value: String(row), confidence: '', note: '' },
    ]);
  }
} catch (error) {
  process.stdout.write(error instanceof AppendError ? error.fault : String(error));
  process.exitCode = 3;
}
