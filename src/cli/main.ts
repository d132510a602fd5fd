import { runClassify } from './classify';

/* The command line's one contact with the process: streams, exit code, the day. */
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`);
process.exitCode = await runClassify(process.argv.slice(2), {
  out: write(process.stdout),
  progress: process.stderr.isTTY ? write(process.stderr) : () => undefined,
  error: write(process.stderr),
  today: new Date().toISOString().slice(0, 10),
});
