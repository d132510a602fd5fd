/** Longer than any input of the fuzzer's size may take, on a machine that is busy with other things too. */
const SECONDS = 5;

/** Runs a target on one input; takes it for a find when it is slow. (The fuzzer's own clock runs while a target loads.) */
export async function timed(target: (input: Uint8Array) => void | Promise<void>, input: Uint8Array): Promise<void> {
  const began = process.cpuUsage();
  await target(input);
  const { user, system } = process.cpuUsage(began);
  if ((user + system) / 1e6 > SECONDS) throw new Error(`took ${(user + system) / 1e6} s`);
}
