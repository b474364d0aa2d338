package org.yardstick.intake.office.word;

import java.util.HashMap;
import java.util.Map;

/**
 * Signs of fonts that have their own characters: ≥ is often written as character B3 of
 * the Symbol font. Only what forms use: relations, operators, Greek, ticks and boxes;
 * others stay the private character that they are.
 */
final class WordSymbols {

	/** Such characters are written from here on. */
	private static final int PRIVATE = 0xF000;

	private static final Map<String, Map<Integer, String>> FONTS = Map.of("Symbol", symbol(), "Wingdings",
			signs("4A☺6C●6E■6F□71❑75◆76❖9F•A8☐D8➢E0→F0⇨FB☒FC✓FD☒FE☑"), "Wingdings 2", signs("50✓52☑54☒A3☐2A☐"));

	private WordSymbols() {
	}

	static boolean isSymbolic(String font) {
		return font != null && FONTS.containsKey(font);
	}

	/**
	 * The character that a font shows.
	 * @param font may be null
	 * @param code hexadecimal, as Word writes it; may be null
	 */
	static String character(String font, String code) {
		try {
			int character = Integer.parseInt((code != null) ? code : "", 16) & 0xFFFF;
			boolean symbolic = isSymbolic(font);
			String written = String.valueOf((char) ((symbolic && character <= 0xFF) ? character + PRIVATE : character));
			return symbolic ? seen(font, written) : written;
		}
		catch (NumberFormatException noCharacter) {
			return "";
		}
	}

	/** Words in a font of {@link #isSymbolic}, as they look. */
	static String seen(String font, String words) {
		StringBuilder seen = new StringBuilder();
		for (char written : words.toCharArray()) {
			String shown = (written >= PRIVATE && written <= PRIVATE + 0xFF) ? FONTS.get(font).get(written - PRIVATE)
					: null;
			seen.append((shown != null) ? shown : String.valueOf(written));
		}
		return seen.toString();
	}

	private static Map<Integer, String> symbol() {
		Map<Integer, String> signs = signs("A3≤A5∞B0°B1±B3≥B4×B7•B8÷B9≠BB≈BC…D0∠D5∏D6√D7·E5∑AE→AC←AD↑AF↓A2′B2″2D−"
				+ "61α62β63χ64δ65ε66φ67γ68η69ι6Aϕ6Bκ6Cλ6Dμ6Eν6Fο70π71θ72ρ73σ74τ75υ77ω78ξ79ψ7Aζ44Δ53Σ57Ω");
		for (int ascii = 0x20; ascii < 0x40; ascii++) {
			signs.putIfAbsent(ascii, String.valueOf((char) ascii));
		}
		return signs;
	}

	/** Two hexadecimal digits and the sign, again and again. */
	private static Map<Integer, String> signs(String table) {
		Map<Integer, String> signs = new HashMap<>();
		for (int n = 0; n < table.length(); n += 3) {
			signs.put(Integer.parseInt(table.substring(n, n + 2), 16), table.substring(n + 2, n + 3));
		}
		return signs;
	}

}
