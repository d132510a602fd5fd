/** Charts as pictures: the same objects that Excel and files draw, as SVG. */
export { ChartPicture, type PageColours } from './ChartPicture';
export { intervalsOf, type DrawnInterval } from './intervals';
export { drawnChart, type CellAt, type DrawnChart, type DrawnSeries } from './drawn';
