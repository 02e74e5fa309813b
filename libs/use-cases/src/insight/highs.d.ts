// The package's own types belong to its CommonJS build, so that its default export seems to be no function where modules are imported.
declare module 'highs' {
  type Options = Readonly<{
    mip_rel_gap?: number;
    time_limit?: number;
    output_flag?: boolean;
    random_seed?: number;
  }>;

  /** `Primal` is absent where nothing was found. */
  type Solution = Readonly<{
    Status: string;
    Columns: Readonly<Record<string, Readonly<{ Primal?: number }>>>;
  }>;

  export default function loadHighs(): Promise<
    Readonly<{ solve: (problem: string, options?: Options) => Solution }>
  >;
}
