import { makeStyles, tokens } from '@fluentui/react-components';
import { digitColours } from '../../theme';

const useLocal = makeStyles({
  svg: { width: '100%', height: '100%', display: 'block', forcedColorAdjust: 'none' },
});

/**
 * Histogram bars in the digits' colours, outlined in the theme's: the palest would fade on white, the deepest on black.
 * With an empty label it is decoration: the words stand beside it.
 */
export function Bars({
  heights,
  digits,
  label,
}: {
  readonly heights: readonly number[];
  readonly digits: readonly number[];
  readonly label: string;
}) {
  const local = useLocal();
  const told = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={local.svg} viewBox={`0 0 ${heights.length} 1`} preserveAspectRatio="none" {...told}>
      {heights.map((height, k) => {
        const drawn = height > 0 ? Math.max(0.05, height) : 0;
        return (
          <rect
            key={k}
            x={k + 0.06}
            width={0.88}
            y={1 - drawn}
            height={drawn}
            style={{ fill: digitColours(digits[k]!).fill }}
            stroke={tokens.colorNeutralForeground3}
            strokeWidth={1}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
