package org.yardstick.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A way to damage a Word or Excel file. */
public enum Mutation {

	BYTES_OF_A_PART {
		@Override
		byte[] part(byte[] part, Random random) {
			byte[] changed = part.clone();
			for (int n = 1 + random.nextInt(20); n > 0 && changed.length > 0; n--) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			}
			return changed;
		}
	},

	PART_CUT_OFF {
		@Override
		byte[] part(byte[] part, Random random) {
			return java.util.Arrays.copyOf(part, random.nextInt(part.length + 1));
		}
	},

	ELEMENTS_DROPPED {
		@Override
		void elements(List<Element> elements, Random random) {
			Element element = some(elements, random);
			if (element.hasParent()) {
				element.remove();
			}
		}
	},

	ELEMENTS_DOUBLED {
		@Override
		void elements(List<Element> elements, Random random) {
			Element element = some(elements, random);
			if (element.hasParent()) {
				element.after(element.clone());
			}
		}
	},

	ELEMENTS_NESTED {
		@Override
		void elements(List<Element> elements, Random random) {
			Element element = some(elements, random);
			Element inner = element;
			for (int depth = random.nextInt(40); depth > 0; depth--) {
				Element next = element.shallowClone();
				inner.appendChild(next);
				inner = next;
			}
		}
	},

	ELEMENTS_MOVED {
		@Override
		void elements(List<Element> elements, Random random) {
			Element element = some(elements, random);
			Element target = some(elements, random);
			if (!target.parents().contains(element) && target != element) {
				target.appendChild(element);
			}
		}
	},

	ELEMENTS_RENAMED {
		@Override
		void elements(List<Element> elements, Random random) {
			some(elements, random).tagName(some(elements, random).tagName());
		}
	},

	ATTRIBUTES_CHANGED {
		@Override
		void elements(List<Element> elements, Random random) {
			List<Attribute> attributes = some(elements, random).attributes().asList();
			if (!attributes.isEmpty()) {
				attributes.get(random.nextInt(attributes.size()))
					.setValue(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
			}
		}
	},

	BYTES_OF_THE_FILE {
		@Override
		public byte[] apply(byte[] file, Random random) {
			return BYTES_OF_A_PART.part(file, random);
		}
	},

	FILE_CUT_OFF {
		@Override
		public byte[] apply(byte[] file, Random random) {
			return PART_CUT_OFF.part(file, random);
		}
	};

	/** Changes in one part. */
	private static final int MOST = 60;

	private static final List<String> ODD_VALUES = List.of("", "0", "-1", "2147483647", "-2147483648", "99999999999",
			"1E308", "A1:XFD1048576", "XFD1048576", "A0", "restart", "continue", "true", "../../../x", "\uFFFD", "s",
			"str", "e", "65535");

	/** The damaged file. */
	public byte[] apply(byte[] file, Random random) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		List<String> names = parts.keySet()
			.stream()
			.filter((name) -> name
				.matches(".*(document|numbering|sheet\\d+|workbook|sharedStrings|styles|rels)(\\.xml)?(\\.rels)?"))
			.toList();
		String name = names.get(random.nextInt(names.size()));
		parts.put(name, part(parts.get(name), random));
		return OfficeZip.of(parts);
	}

	byte[] part(byte[] part, Random random) {
		Document document = Parser.xmlParser().parseInput(new String(part, StandardCharsets.UTF_8), "");
		document.outputSettings().prettyPrint(false);
		List<Element> elements = document.children().isEmpty() ? List.of() : document.child(0).getAllElements();
		for (int n = 1 + random.nextInt(MOST); n > 0 && elements.size() > 1; n--) {
			elements(elements, random);
		}
		return document.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	void elements(List<Element> elements, Random random) {
		throw new UnsupportedOperationException();
	}

	/** Any but the outermost. */
	private static Element some(List<Element> elements, Random random) {
		return elements.get(1 + random.nextInt(elements.size() - 1));
	}

}
