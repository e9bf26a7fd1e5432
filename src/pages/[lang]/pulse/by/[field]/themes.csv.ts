import { crossingsFiles, csvResponse } from '../../../../../collections/pulseFiles.ts';

export const getStaticPaths = crossingsFiles;

/** Shares of themes in the groups of a field. */
export const GET = csvResponse;
