/** The guide for readers. */
import type { Site } from "../../../src/site/site.ts";
import { Link } from "../../components/link.tsx";
import { Part } from "../../components/part.tsx";
import { Picture } from "../../components/picture.tsx";
import { nav } from "./frame.ts";
import { reading } from "./reading.ts";
import { article, citing, known, shortForms, threads } from "./report.ts";

export function Guide({ site }: { site: Site }) {
  return (
    <>
      <p>
        Trang này dành cho người đọc. Không cần đăng ký, không cần cài gì; mọi trang đều đọc được khi tắt
        JavaScript, chỉ riêng ô tìm kiếm cần đến.
      </p>
      <Finding />
      <Reading />
      <Searching site={site} />
      <Knowing />
      <AcrossYears />
      <Citing />
      <Correcting />
    </>
  );
}

function Finding() {
  return (
    <Part id="tim-duong" heading="Bắt đầu từ đâu">
      <p>
        Biết năm thì vào <Link to="/nam/">{nav.years.toLowerCase()}</Link>, biết nơi thì vào{" "}
        <Link to="/tinh/">{nav.provinces.toLowerCase()}</Link>, biết báo thì vào{" "}
        <Link to="/bao/">{nav.publications.toLowerCase()}</Link>. Chỉ nhớ vài chữ thì{" "}
        <Link to="/tim-kiem/">tìm kiếm</Link>. Muốn lướt hết thì xem <Link to="/bai-viet/">tất cả bài</Link>,
        trong đó có các mục để thu hẹp danh sách theo loại hội nghị và theo cấp.
      </p>
      <Picture name="trang-chu" alt="Trang chủ: bài mới nhất ở bên trái, các năm và các tỉnh ở bên phải" />
      <p>
        Mỗi trang đều có dòng đường dẫn ở đầu, để quay lên năm, tỉnh hay danh sách chứa nó; cuối mỗi bài có
        bài trước, bài sau và những bài nói về cùng một năm.
      </p>
    </Part>
  );
}

function Reading() {
  return (
    <Part id="doc-bai" heading="Đọc một bài">
      <p>
        Thân bài là nguyên văn của báo, kể cả chữ in nhầm. Bên cạnh (trên điện thoại thì ở dưới) là mục «
        {article.about}»: ngày đăng, ngày họp, đơn vị tổ chức, tỉnh, báo. Chữ viết tắt có gạch chân chấm;
        nghĩa đầy đủ ghi ở mục «{shortForms.inReport}».
      </p>
      <Picture
        name="bai-viet"
        alt="Một bài viết, bên phải là những điều biết về bài và căn cứ của từng điều"
      />
      <p>
        Dấu ¶ ở cuối mỗi đoạn là địa chỉ của riêng đoạn ấy: bấm vào là đã chép, dán cho ai thì người ấy mở
        đúng đoạn; khi tắt JavaScript thì chép trên thanh của trình duyệt. In trang thì chỉ in bài, nguồn và
        địa chỉ.
      </p>
    </Part>
  );
}

const QUERIES = [
  { query: "xay dung dang", means: "gõ không dấu vẫn tìm được «xây dựng Đảng»" },
  { query: "xây dựng", means: "gõ có dấu thì chữ đúng dấu đứng trước" },
  { query: "“dân vận khéo”", means: "trong ngoặc kép: các chữ phải đứng liền nhau, đúng thứ tự" },
  { query: "hoà giải", means: "«hoà» hay «hòa» đều như nhau" },
  { query: "UBKT", means: "chữ viết tắt tìm được cả dạng viết đủ, và ngược lại" },
  { query: "05-CT/TW", means: "số hiệu văn bản" },
  { query: "gia lai 2020", means: "tên tỉnh và năm" },
];

function Searching({ site }: { site: Site }) {
  return (
    <Part id="tim-kiem" heading="Tìm kiếm">
      <dl class="terms">
        {QUERIES.map(({ query, means }) => (
          <div key={query}>
            <dt>
              <a href={`${site.href("/tim-kiem/")}?q=${encodeURIComponent(query)}`}>{query}</a>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>
        Bài có đủ các chữ đứng gần nhau được xếp trước bài có các chữ nằm rải rác. Khi không có bài nào, ô tìm
        kiếm thử đọc kiểu gõ Telex hoặc VNI còn sót (<q>xaay duwngj</q>), rồi thử sửa một chữ gõ nhầm; nó luôn
        nói rõ là đã tìm gì thay cho điều bạn gõ.
      </p>
      <Picture name="tim-kiem" alt="Kết quả tìm kiếm, những chữ tìm thấy được tô nền" />
      <p>
        Mục «Bộ lọc» thu hẹp kết quả theo năm, tỉnh, báo. Địa chỉ của trang kết quả giữ nguyên điều bạn tìm,
        nên có thể lưu lại hoặc gửi cho người khác. Nghĩa của các chữ viết tắt ở{" "}
        <Link to="/viet-tat/">{shortForms.all.toLowerCase()}</Link>.
      </p>
    </Part>
  );
}

function Knowing() {
  return (
    <Part id="can-cu" heading="Vì sao biết điều này">
      <p>Cạnh mỗi điều ghi về một bài có một dấu nhỏ. Bấm vào dấu để xem căn cứ.</p>
      <Picture name="can-cu" alt="Dấu «suy đoán» mở ra, cho thấy quy tắc và nguyên văn làm căn cứ" />
      <dl class="terms">
        <dt>{known.stated}</dt>
        <dd>Chính bài báo viết ra.</dd>
        <dt>{known.inferred}</dt>
        <dd>Bài không nói thẳng; chương trình suy ra, và có thể sai. Khi trích dẫn, nên kiểm lại.</dd>
        <dt>{known.given}</dt>
        <dd>Người lưu trữ biết và ghi thêm.</dd>
      </dl>
      <p>
        Muốn tự đối chiếu, mở «{article.originalLink}» ở mục «{article.original}»; dòng nào của bản gốc không
        nằm trong thân bài đều được kể ra ở cuối mục ấy.
      </p>
    </Part>
  );
}

function AcrossYears() {
  return (
    <Part id="qua-cac-nam" heading="So một năm với năm sau">
      <p>
        Trang <Link to="/qua-cac-nam/">{reading.chain.toLowerCase()}</Link> đặt việc các hội nghị đề ra cho
        một năm cạnh điều các hội nghị sau báo cáo về năm ấy. Mỗi dòng là nguyên văn; bấm vào dòng để mở đúng
        câu trong bài. «Có thể liên quan» chỉ cho biết hai câu có chung chữ; việc đã làm xong hay chưa là do
        người đọc xét. Trên trang của một bài, mục «{threads.heading}» dẫn thẳng đến các bài ấy.
      </p>
      <Picture
        name="qua-cac-nam"
        alt="Một việc đề ra, ngay dưới là câu có thể liên quan trong bài của năm sau"
      />
    </Part>
  );
}

function Citing() {
  return (
    <Part id="trich-dan" heading="Trích dẫn">
      <p>
        Mục «{citing.heading}» của mỗi bài có sẵn lời ghi nguồn kiểu Việt Nam và kiểu APA; bấm «{citing.copy}»
        là chép cả lời ghi. Zotero đọc thẳng được trang bài; phần mềm khác dùng tệp BibTeX, RIS hoặc CSL-JSON
        ở đó. Địa chỉ của bài và của đoạn không đổi. Cần cả kho thì tải ở trang{" "}
        <Link to="/du-lieu/">{nav.data.toLowerCase()}</Link>.
      </p>
    </Part>
  );
}

function Correcting() {
  return (
    <Part id="bao-loi" heading="Thấy điều sai">
      <p>
        Chữ sai có trong chính bài báo thì kho giữ nguyên. Còn điều kho ghi sai (ngày, tỉnh, báo, chức danh,
        một dòng bị bỏ nhầm), xin báo cho người phụ trách kho, kèm địa chỉ của đoạn và căn cứ. Điều đã sửa
        được ghi lại ở trang <Link to="/dinh-chinh/">đính chính</Link>, có ngày và lý do.
      </p>
    </Part>
  );
}
