/** What the archive is, and how it is made. */
import { Link } from "../../components/link.tsx";
import { Promises } from "../../components/promises.tsx";
import type { Holdings } from "../holdings.ts";
import { nav, reportCount } from "./frame.ts";
import { article, known } from "./report.ts";

export function About({ reports, publications, provinces }: Holdings) {
  return (
    <>
      <p>
        <em>Kỷ yếu</em> là tập sách in lại những gì đã nói và đã quyết ở một hội nghị. Trang này làm việc ấy
        với tin báo: giữ lại bài báo về các hội nghị tổng kết, sơ kết và triển khai công tác, để người đọc tra
        cứu, trích dẫn, và so điều một năm đặt ra với điều năm sau báo cáo.
      </p>
      <p>
        Hiện kho có {reportCount(reports)} của {publications} báo, về {provinces} tỉnh, thành phố.
      </p>

      <h2 id="cach-bien-tap">Cách biên tập</h2>
      <p>
        Lời của báo được giữ nguyên. Chữ được đưa về cùng một dạng Unicode và khoảng trắng được dọn gọn; ngoài
        ra không sửa gì: bài viết <q>khoá</q> thì vẫn là <q>khoá</q>, chữ in nhầm vẫn để nguyên.
      </p>
      <p>
        Không có gì bị bỏ mất. Dòng nào của bản gốc không nằm trong thân bài (ngày đăng, tên tác giả, chú
        thích ảnh lặp lại, phần phụ của trang báo) đều được ghi ở mục «{article.ledger}» cuối mỗi bài, kèm nơi
        dòng ấy được chuyển đến.
      </p>
      <p>
        Mỗi bài có bản gốc đúng như lúc nhận và dấu vân tay SHA-256 của bản ấy. Tính lại dấu vân tay từ tệp
        tải về mà ra cùng một dãy số thì tệp chưa hề bị sửa.
      </p>

      <h2 id="can-cu">Mỗi điều ghi ở đây dựa vào đâu</h2>
      <p>Ngày, tỉnh, báo và các điều khác về một bài đều có dấu cho biết vì sao kho ghi như vậy:</p>
      <dl class="terms">
        <dt>{known.stated}</dt>
        <dd>Chính bài báo viết ra điều ấy. Bấm vào dấu để xem nguyên văn.</dd>
        <dt>{known.inferred}</dt>
        <dd>
          Bài không nói thẳng; chương trình suy ra theo một quy tắc. Bấm vào dấu để xem quy tắc và chữ làm căn
          cứ. Suy đoán có thể sai.
        </dd>
        <dt>{known.given}</dt>
        <dd>Bài không nói; người lưu trữ biết và ghi thêm.</dd>
      </dl>
      <p>Điều gì bài không cho biết thì để trống, không đoán ngầm.</p>

      <h2 id="ten-tinh">Tên tỉnh, thành phố</h2>
      <p>
        Bài được xếp theo tên tỉnh vào lúc bài ra đời. Từ ngày 1/7/2025 cả nước còn 34 tỉnh, thành phố; trang
        của một tỉnh đã sáp nhập cho biết nay thuộc đâu. Với hội nghị trực tuyến, tỉnh của bài là nơi đặt điểm
        cầu mà báo tường thuật, không phải nơi hội nghị họp.
      </p>

      <Promises />

      <h2 id="trich-dan">Trích dẫn</h2>
      <p>
        Địa chỉ của mỗi bài không đổi. Từng đoạn cũng có địa chỉ riêng: bấm dấu ¶ cuối đoạn là chép được địa
        chỉ ấy.
      </p>
      <p>
        Bài viết thuộc bản quyền của báo nguồn. Khi dùng lại, xin ghi tên báo, tác giả và ngày đăng như ở
        trang của bài.
      </p>
      <p>
        Bắt đầu từ đây: <Link to="/nam/">{nav.years.toLowerCase()}</Link>,{" "}
        <Link to="/tinh/">{nav.provinces.toLowerCase()}</Link>,{" "}
        <Link to="/bao/">{nav.publications.toLowerCase()}</Link>, hoặc{" "}
        <Link to="/tim-kiem/">tìm theo từ khóa</Link>.
      </p>
    </>
  );
}
