/** Vietnamese text in the bytes of older encodings, written from their tables and not from the decoders under test. */
import iconv from "iconv-lite";

/** Every Vietnamese letter with each tone, in both cases. */
export const LETTERS = [..."aăâeêioôơuưy"]
  .flatMap((vowel) => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => vowel + tone))
  .map((letter) => letter.normalize("NFC"))
  .concat("đ")
  .flatMap((letter) => [letter, letter.toUpperCase()]);

const CP1252 = Array.from({ length: 256 }, (_, byte) => {
  const character = iconv.decode(Buffer.of(byte), "win1252");
  return character === "\ufffd" ? String.fromCharCode(byte) : character;
});

/** The bytes of a text in Windows-1252; throws where it has a character that the code page lacks. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const byte = CP1252.indexOf(character);
    if (byte < 0) throw new Error(`«${character}» is not in Windows-1252`);
    return byte;
  });
}

/** What a program shows that takes bytes for Windows-1252. */
export function misread(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => CP1252[byte]).join("");
}

/** Each VNI sequence behind its letter, as the VNI keyboard chart prints them. */
const VNI = new Map(
  (
    "á:aù à:aø ả:aû ã:aõ ạ:aï â:aâ ấ:aá ầ:aà ẩ:aå ẫ:aã ậ:aä ă:aê ắ:aé ằ:aè ẳ:aú ẵ:aü ặ:aë " +
    "é:eù è:eø ẻ:eû ẽ:eõ ẹ:eï ê:eâ ế:eá ề:eà ể:eå ễ:eã ệ:eä í:í ì:ì ỉ:æ ĩ:ó ị:ò " +
    "ó:où ò:oø ỏ:oû õ:oõ ọ:oï ô:oâ ố:oá ồ:oà ổ:oå ỗ:oã ộ:oä ơ:ô ớ:ôù ờ:ôø ở:ôû ỡ:ôõ ợ:ôï " +
    "ú:uù ù:uø ủ:uû ũ:uõ ụ:uï ư:ö ứ:öù ừ:öø ử:öû ữ:öõ ự:öï ý:yù ỳ:yø ỷ:yû ỹ:yõ ỵ:î đ:ñ"
  )
    .split(" ")
    .flatMap((pair) => [pair, pair.toUpperCase()])
    .map((pair) => pair.split(":") as [string, string]),
);

export function vni(text: string): Uint8Array {
  return bytesOf([...text.normalize("NFC")].map((letter) => VNI.get(letter) ?? letter).join(""));
}

export function viscii(text: string): Uint8Array {
  return iconv.encode(text.normalize("NFC"), "viscii");
}

/** TCVN 5712 whole: capitals with tones among the control characters. */
export function tcvn5712(text: string): Uint8Array {
  return iconv.encode(text.normalize("NFC"), "tcvn");
}

const TCVN3 = new Map(
  (
    "Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§ ă¨ â© êª ô« ơ¬ ư\u00AD đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË " +
    "èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî " +
    "ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);

/** TCVN3 as the ABC fonts have it: a capital with a tone is typed small; quotation marks and dashes as in Windows. */
export function tcvn3(text: string): Uint8Array {
  return bytesOf(
    [...text.normalize("NFC")]
      .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
      .join(""),
  );
}

/** The marks that combine in Windows-1258; the others are part of a letter there. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

export function windows1258(text: string): Uint8Array {
  const parts = [...text.normalize("NFC")].map((letter) => {
    if (iconv.decode(iconv.encode(letter, "win1258"), "win1258") === letter) return letter;
    const [tone = ""] = TONES.exec(letter.normalize("NFD")) ?? [];
    return letter.normalize("NFD").replace(TONES, "").normalize("NFC") + tone;
  });
  return iconv.encode(parts.join(""), "win1258");
}
