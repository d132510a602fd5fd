import type { KeyboardEvent, ReactElement } from 'react';
import { Button } from '@fluentui/react-components';

/** A small button that is only a picture: its name is read aloud, and stands beside the pointer. */
export function IconButton({
  label,
  ...props
}: {
  readonly icon: ReactElement;
  readonly label: string;
  readonly disabled?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'data-opens'?: string;
  onClick(): void;
  onKeyDown?(event: KeyboardEvent): void;
}) {
  return <Button appearance="subtle" size="small" aria-label={label} title={label} {...props} />;
}
