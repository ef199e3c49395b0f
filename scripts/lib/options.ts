/** The options that every command shares, and the folders they name. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";

/** The folder of the project itself. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Where the person stood who typed the command: npm runs it in the project's folder and says so. */
const CALLED_FROM = resolve(process.cwd()) === ROOT ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

/**
 * A command as commander knows it, with what all of them have.
 *
 * @param usage what a person types: `npm run build --`
 */
export function command(usage: string, description: string): Command {
  return new Command(usage)
    .description(description)
    .option(
      "--content <folder>",
      "the archive: a folder with sources/ and, if wanted, vocabulary/",
      folder,
      inRoot("content"),
    )
    .option("--verbose", "say more, and show the trace of an unexpected error", false)
    .showHelpAfterError(`(${usage} --help lists the options)`)
    .configureHelp({ showGlobalOptions: true })
    .allowExcessArguments(false);
}

/** The option for the site's folder. */
export function withOutput(to: Command): Command {
  return to
    .option("--output <folder>", "where the site goes", folder, inRoot("_site"))
    .option("--allow-missing", "publish the sound reports although others have problems", false);
}

function folder(given: string): string {
  return resolve(CALLED_FROM, given);
}

function inRoot(name: string): string {
  return resolve(ROOT, name);
}
