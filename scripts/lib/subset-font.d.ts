declare module "subset-font" {
  export interface SubsetOptions {
    targetFormat?: "sfnt" | "woff" | "woff2";
    noHinting?: boolean;
    keepFeatures?: string[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }

  /** The font with the glyphs of `text` alone. */
  export default function subset(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
