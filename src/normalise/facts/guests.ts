/** Those who come from elsewhere, and where somebody comes from. */
const GUEST =
  /(?:đoàn (?:công tác|đại biểu(?! Quốc hội))(?: của)?|khách mời|kết nghĩa(?: với)?|(?:sinh|sinh ra|quê|nguyên quán)(?: ở| tại)?|kinh nghiệm(?: của| ở| tại| từ)?|giao lưu với|chúc mừng của)\s[^.;:,]{0,40}$|nguyên\s(?:Phó\s)?(?:Bí thư|Chủ tịch|Trưởng ban)[^.;,]{0,40}$/iu;

/**
 * Whether words that lead up to the name of a place make it one that somebody comes from, or that others learn from.
 *
 * @example isOfGuest("… đón đoàn công tác của Tỉnh ủy ") // true
 */
export function isOfGuest(before: string): boolean {
  return GUEST.test(before);
}
