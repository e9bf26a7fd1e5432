import { csvResponse, metricsFiles } from '../../../collections/pulseFiles.ts';

/** The files that there are. */
export const getStaticPaths = metricsFiles;

/** Both windows of all metrics. */
export const GET = csvResponse;
