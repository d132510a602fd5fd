import type { EventQueue, EventType } from '../model/events';
import type { Method } from '../protocol/classes';

/**
 * The methods by which the client registers for events and takes leave, from `_Register…` names and event numbers.
 * @param where - the queue and the id on which the object's handlers listen
 */
export function eventMethods<T>(
  registrations: Record<string, EventType>,
  where: (self: T) => readonly [EventQueue, string],
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(registrations).flatMap(([name, type]) => [
      [
        name,
        (self: T) => {
          const [queue, target] = where(self);
          queue.register(type, target);
        },
      ],
      [
        name.replace('_Register', '_Unregister'),
        (self: T) => {
          const [queue, target] = where(self);
          queue.unregister(type, target);
        },
      ],
    ]),
  );
}
