/** How much an archive has: reports, the papers that they are of, the provinces that they are about. */
export interface Holdings {
  reports: number;
  publications: number;
  provinces: number;
}
