import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

/** What the archive promises, each with the command that tests it. */
export function Promises() {
  const { promises } = useWords();
  return (
    <section aria-labelledby="cam-ket">
      <h2 id="cam-ket">{promises.heading}</h2>
      <p>{promises.about}</p>
      <dl class="terms">
        {promises.list.map(({ promise, how, command }) => (
          <div key={promise}>
            <dt>{promise}</dt>
            <dd>
              {how} <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {promises.bag} <Link to="/du-lieu/kiem-chung/manifest-sha256.txt">manifest-sha256.txt</Link>,{" "}
        <Link to="/du-lieu/kiem-chung/bag-info.txt">bag-info.txt</Link>.
      </p>
      <p>{promises.mayChange}</p>
    </section>
  );
}
