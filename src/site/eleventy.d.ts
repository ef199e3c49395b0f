/** The part of Eleventy's interface that is used here; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addGlobalData(name: string, value: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(
      extension: string | string[],
      options: {
        key: string;
        compileOptions?: { cache: boolean };
        getData?(path: string): Promise<object>;
        compile(this: Renderer): (this: Renderer, data: PageData) => Promise<string>;
      },
    ): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, () => never> }): void;
    setUseGitIgnore(use: boolean): void;
    addWatchTarget(path: string): void;
    on(
      event: "eleventy.after",
      listener: (build: { directories: { output: string } }) => Promise<void>,
    ): void;
  }

  interface Renderer {
    defaultRenderer(data: PageData): Promise<import("preact").VNode | string>;
  }

  type PageData = import("./tsx.ts").PageData;

  export interface Written {
    url: string | false;
    outputPath: string | false;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: {
        configPath?: string;
        quietMode?: boolean;
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    write(): Promise<[passthrough: unknown, templates: Written[]]>;
  }
}
