declare module 'subset-font' {
  /** A smaller font with the glyphs of `text` only. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff' | 'woff2';
      variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    },
  ): Promise<Buffer>;
}
