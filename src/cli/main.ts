import { threadsForLine } from './forecaster/threads';

/* The command line's one contact with the process: streams, exit code, the day. */
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`);
const args = process.argv.slice(2);
// They have a very long list read while the program itself is loaded.
const threads = threadsForLine(args);
const { runClassify } = await import('./classify');
const streams = {
  out: write(process.stdout),
  progress: process.stderr.isTTY ? write(process.stderr) : () => undefined,
  error: write(process.stderr),
  today: new Date().toISOString().slice(0, 10),
};
process.exitCode = await runClassify(args, streams, threads);
