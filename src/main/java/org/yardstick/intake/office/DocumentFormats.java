package org.yardstick.intake.office;

import java.util.Locale;
import java.util.Set;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.html.HtmlReader;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.text.TextReader;
import org.yardstick.shared.RejectedException;

/**
 * Reads documents of all formats. The content decides which one it is, for names are
 * often wrong; the name decides only what a sentence of refusal says.
 */
public final class DocumentFormats {

	/** Endings of files that are no zip and may still be read. */
	private static final Set<String> READ_AS_TEXT = Set.of("", "txt", "text", "md", "tsv", "csv", "prn");

	/**
	 * Reads a file.
	 * @param fileName with its ending
	 * @param content the bytes of the file
	 * @throws RejectedException if it is of a format that is not read, empty, broken,
	 * locked, or holds too much; the message says what to do
	 */
	public SourceDocument read(String fileName, byte[] content) {
		if (content.length == 0) {
			throw RejectedException.at("file", "文件是空的（0 字节）；请确认已经保存，再重新选择文件。");
		}
		if (content.length > ReadingLimits.FILE_BYTES) {
			throw RejectedException.at("file",
					"文件超过" + (ReadingLimits.FILE_BYTES >> 20) + "MB，无法导入；请删去图片，或者拆成几个文件后再导入。");
		}
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (FileSignature.of(content)) {
			case ZIP -> OfficeFile.read(fileName, content);
			case OLE -> throw RejectedException.at("file", OldOfficeFile.refusal(ending, content));
			case PDF -> throw RejectedException.at("file",
					"PDF 文件不能导入；请导入制作它时用的 Word（.docx）或 Excel（.xlsx）文件，或者用 WPS 的“PDF 转 Word”另存为 .docx 后再导入。");
			case RTF, MHTML -> throw RejectedException.at("file", "这种格式不能直接导入；请在 WPS 或 Word 中打开，“另存为”.docx 后再导入。");
			case IMAGE -> throw RejectedException.at("file", "图片不能导入；请导入 Word（.docx）或 Excel（.xlsx）文件，或者把文字识别后粘贴进来。");
			case ARCHIVE -> throw RejectedException.at("file", "这是压缩包，不能导入；请解压后逐个导入其中的 .docx、.xlsx 文件。");
			case OTHER -> readText(fileName, fileName.contains(".") ? ending : "", content);
		};
	}

	private SourceDocument readText(String fileName, String ending, byte[] content) {
		String text = TextBytes.decode(content).orElse(null);
		boolean html = text != null && HtmlReader.isHtml(text);
		if (text == null || !(html || READ_AS_TEXT.contains(ending))) {
			throw RejectedException.at("file", refusal(ending));
		}
		if (text.length() > ReadingLimits.TEXT_CHARACTERS) {
			throw ReadingLimits.tooMuchText();
		}
		return html ? HtmlReader.read(fileName, text) : TextReader.read(fileName, text);
	}

	private static String refusal(String ending) {
		if (ending.matches("docx|xlsx|doc|xls|wps|et")) {
			return "文件名以 ." + ending + " 结尾，内容却不是这种文件，可能已损坏；请用 WPS 或 Office 打开，确认无误后“另存为”.docx 或 .xlsx 再导入。";
		}
		return "不能导入这种文件；请导入 Word（.docx）、Excel（.xlsx）或者文本（.txt）文件。";
	}

}
