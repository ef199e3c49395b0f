/** The far side of a `Previewer`: shows a report at each message, and tells whether it could. Ends with its starter. */
import { type ChangedSource, prepare, showReport } from "./show-report.ts";

/** A message without a file comes before anything has changed: it is time to load what reports are shown with. */
export type Asked = Omit<ChangedSource, "file"> & { file?: string };

export function showWhenAsked(): void {
  process.on("message", async ({ content, output, file }: Asked) => {
    const shown =
      file === undefined ? prepare(content).then(() => undefined) : showReport({ content, output, file });
    // Whatever is wrong with a report, the build says.
    process.send?.((await shown.catch(() => undefined)) !== undefined);
  });
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
