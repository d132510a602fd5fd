/** The buffers of all typed arrays in plain data, each once: handed over to another thread, they need not be copied. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer);
    else Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
}
