import { crossingsFiles, csvResponse } from '../../../../../collections/pulseFiles.ts';

/** The files that there are. */
export const getStaticPaths = crossingsFiles;

/** Shares of themes in the groups of a field. */
export const GET = csvResponse;
