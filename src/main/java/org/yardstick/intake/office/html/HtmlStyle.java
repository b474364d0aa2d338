package org.yardstick.intake.office.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What attributes of an element say about what is seen of it. */
final class HtmlStyle {

	private static final Pattern HIDDEN = Pattern.compile("display:none|mso-hide:all|visibility:hidden");

	private static final Pattern SIGNS = Pattern.compile("font-family:[\"']?(wingdings|symbol)");

	private HtmlStyle() {
	}

	/**
	 * Whether it is not shown. Bullets of Word, letters of a font of signs, count too.
	 */
	static boolean isHidden(Element element) {
		String style = of(element);
		boolean bullet = style.contains("mso-list:ignore") && (SIGNS.matcher(style).find()
				|| (element.parent() != null && SIGNS.matcher(of(element.parent())).find()));
		return bullet || HIDDEN.matcher(style).find() || element.hasAttr("hidden");
	}

	private static String of(Element element) {
		return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
	}

	/** What stands in a field of a form. */
	static String value(Element field) {
		return switch (field.normalName()) {
			case "textarea" -> field.wholeText();
			case "select" -> {
				Element chosen = field.selectFirst("option[selected]");
				yield (chosen != null) ? chosen.text() : "";
			}
			default -> field.attr("type").matches("(?i)|text|number|date|tel") ? field.attr("value") : "";
		};
	}

	/** Whether a browser numbers the items of a list. */
	static boolean isNumbered(Element list) {
		return "ol".equals(list.normalName()) && !of(list).contains("list-style-type:none");
	}

	/** A whole number of an attribute, between 1 and a limit; 1 if it is none. */
	static int whole(String written, int fallback, int most) {
		String digits = written.strip().replaceAll("\\D.*", "");
		if (digits.isEmpty()) {
			return fallback;
		}
		return (digits.length() > 9) ? most : Math.min(Integer.parseInt(digits), most);
	}

}
