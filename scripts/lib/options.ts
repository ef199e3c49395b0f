/** The options that every command shares, and the folders they name. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";

/** The folder of the project itself. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Where the person stands who typed the command. */
const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

/**
 * A command as commander knows it, with what all of them have.
 *
 * @param usage what a person types: `npm run build --`
 */
export function command(usage: string, description: string): Command {
  return new Command(usage)
    .description(description)
    .addOption(
      folderOption(
        "--content <folder>",
        "content",
        "the archive: sources/, and if wanted vocabulary/ and site.yml",
      ),
    )
    .option("--verbose", "say more, and show the trace of an unexpected error")
    .showHelpAfterError(`(${usage} --help lists the options)`)
    .allowExcessArguments(false);
}

/** Adds the options of a command that makes a site. */
export function withOutput(to: Command): Command {
  return to
    .addOption(folderOption("--output <folder>", "_site", "where the site goes"))
    .option("--allow-missing", "publish the sound reports although others have problems")
    .option("--fresh", "take nothing from an earlier build, and keep nothing for the next");
}

/** A path as the person typed it, relative to where they stand; absolute. */
export function typedPath(path: string): string {
  return resolve(CALLED_FROM, path);
}

/** Relative to where the person stands; the default, relative to the project. */
export function folderOption(flags: string, inProject: string, description: string): Option {
  return new Option(flags, description)
    .argParser(typedPath)
    .default(resolve(ROOT, inProject), `${inProject}/ of this project`);
}
