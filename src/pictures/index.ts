/** Charts as pictures: the same objects that Excel and files draw, as SVG. */
export { ChartPicture } from './ChartPicture';
export { drawnChart, type CellAt, type DrawnChart, type DrawnSeries } from './drawn';
