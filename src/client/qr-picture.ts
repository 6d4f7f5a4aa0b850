import { drawQr, QUIET_ZONE } from '../model/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draw an address as a QR code. Loaded when somebody wants one. */
export function drawPicture(address: string, label: string): SVGSVGElement {
  const { size, path } = drawQr(address);
  const width = size + 2 * QUIET_ZONE;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${width} ${width}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.dataset['address'] = address;
  const bars = document.createElementNS(SVG, 'path');
  bars.setAttribute('d', path);
  picture.append(bars);
  return picture;
}
