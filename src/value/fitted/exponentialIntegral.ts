import { gaussLegendre, NOTHING, PANEL } from './quadrature';

/** From here on the continued fraction needs few steps. */
const FRACTION = 1;

/**
 * `e^z·E_ν(z)` = ∫₀^∞ e^(−z·u)·(1+u)^(−ν) du for ν ≥ 0 and z > 0: what a stream that thins out as (1+u)^(−ν) is worth,
 * discounted. By its continued fraction (Lentz) for large z, else by quadrature in ln(1+u).
 */
export function scaledExponentialIntegral(nu: number, z: number): number {
  if (!(z > 0)) return nu > 1 ? 1 / (nu - 1) : Infinity;
  return z >= FRACTION ? fraction(nu, z) : quadrature(nu, z);
}

function fraction(nu: number, z: number): number {
  let b = z + nu;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 10_000; k++) {
    const a = -k * (nu - 1 + k);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    h *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return h;
}

/** With u = e^y − 1 the integrand is exp(−z(e^y − 1) − (ν−1)y), which has no singularity anywhere. */
function quadrature(nu: number, z: number): number {
  const log = (y: number): number => -z * Math.expm1(y) - (nu - 1) * y;
  // Where it rises first (ν < 1) its top counts.
  const top = nu < 1 ? log(Math.max(0, Math.log((1 - nu) / z))) : 0;
  let end = nu > 1 ? NOTHING / (nu - 1 + z) : 800;
  while (log(0.8 * end) < top - NOTHING) end *= 0.8;
  const rule = gaussLegendre(32);
  const panels = Math.ceil((2 * end) / PANEL);
  const width = end / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let k = 0; k < rule.nodes.length; k++) {
      sum += rule.weights[k]! * Math.exp(log((panel + rule.nodes[k]!) * width));
    }
  }
  return sum * width;
}
