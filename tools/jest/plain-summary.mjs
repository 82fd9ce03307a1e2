/** Prints the run's counts alone on its last line, and names what was skipped. */
export default class PlainSummary {
  onRunComplete(_contexts, results) {
    for (const file of results.testResults) {
      for (const test of file.testResults) {
        if (test.status === 'pending' || test.status === 'todo') console.log(`skipped: ${test.fullName}`);
      }
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    process.once('exit', () => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`));
  }
}
