package org.yardstick.intake.office;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum FileSignature {

	/** A zip: .docx, .xlsx and much else. */
	ZIP("PK\u0003\u0004", "PK\u0005\u0006"),

	/**
	 * The container of old office programs: .doc, .xls, .wps, .et, files with password.
	 */
	OLE("\u00d0\u00cf\u0011\u00e0"),

	PDF("%PDF"),

	RTF("{\\rtf"),

	/** A web page saved as one file, which Word may call .doc. */
	MHTML("MIME-Version:", "From: <Saved by"),

	IMAGE("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "RIFF"),

	ARCHIVE("Rar!", "7z\u00bc\u00af", "\u001f\u008b"),

	/** None of these: text, HTML, or something unknown. */
	OTHER;

	private final byte[][] beginnings;

	FileSignature(String... beginnings) {
		this.beginnings = new byte[beginnings.length][];
		for (int n = 0; n < beginnings.length; n++) {
			this.beginnings[n] = beginnings[n].getBytes(StandardCharsets.ISO_8859_1);
		}
	}

	/** The signature of a file. */
	static FileSignature of(byte[] content) {
		for (FileSignature signature : values()) {
			for (byte[] beginning : signature.beginnings) {
				if (startsWith(content, beginning)) {
					return signature;
				}
			}
		}
		return OTHER;
	}

	private static boolean startsWith(byte[] content, byte[] beginning) {
		if (content.length < beginning.length) {
			return false;
		}
		for (int n = 0; n < beginning.length; n++) {
			if (content[n] != beginning[n]) {
				return false;
			}
		}
		return true;
	}

}
