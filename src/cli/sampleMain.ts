import { runSample } from './sample';

/* The sample's one contact with the process: streams, exit code, the year. */
process.exitCode = await runSample(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  year: new Date().getFullYear(),
});
