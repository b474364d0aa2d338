package org.yardstick.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.yardstick.export.printed.LegalText;

/**
 * WordprocessingML as a stream: elements and attributes of the one namespace that
 * documents are made of. Nothing is kept, so a document may be of any length.
 */
final class WordXml {

	static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/** The JDK's own, whatever else is on the class path. */
	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	private static final String PREFIX = "w";

	private final XMLStreamWriter xml;

	WordXml(OutputStream out) {
		try {
			this.xml = WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** Begins a part of a package. */
	WordXml root(String name) {
		try {
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			open(name);
			this.xml.writeNamespace(PREFIX, NAMESPACE);
			this.xml.writeNamespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/**
	 * Begins an element.
	 * @param attributes names and values by turns
	 */
	WordXml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement(PREFIX, name, NAMESPACE);
			write(attributes);
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** An element without content. */
	WordXml empty(String name, String... attributes) {
		try {
			this.xml.writeEmptyElement(PREFIX, name, NAMESPACE);
			write(attributes);
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** An element that says one thing. */
	WordXml value(String name, Object value) {
		return empty(name, "val", value.toString());
	}

	WordXml close() {
		try {
			this.xml.writeEndElement();
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** A reference to another part of the package. */
	WordXml reference(String name, String type, String id) {
		try {
			empty(name, "type", type);
			this.xml.writeAttribute("r:id", id);
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** Begins a paragraph. The rest of its properties is its style's. */
	WordXml paragraph(String style) {
		return open("p").open("pPr").value("pStyle", style).close();
	}

	/** Words in a paragraph; lines of their own and tabs stay what they are. */
	WordXml words(String words) {
		if (words.isEmpty()) {
			return this;
		}
		open("r");
		int begin = 0;
		String legal = LegalText.of(words);
		for (int n = 0; n <= legal.length(); n++) {
			char character = (n < legal.length()) ? legal.charAt(n) : '\n';
			if (character == '\n' || character == '\t') {
				text("t", legal.substring(begin, n));
				begin = n + 1;
				if (n < legal.length()) {
					empty((character == '\n') ? "br" : "tab");
				}
			}
		}
		return close();
	}

	/** A field with what it shows until it is calculated. */
	WordXml field(String instruction, String shown) {
		mark("begin").open("r");
		text("instrText", " " + instruction + " ");
		return close().mark("separate").words(shown).mark("end");
	}

	private WordXml mark(String type) {
		return open("r").empty("fldChar", "fldCharType", type).close();
	}

	private void text(String element, String words) {
		if (words.isEmpty()) {
			return;
		}
		try {
			open(element);
			this.xml.writeAttribute("xml:space", "preserve");
			this.xml.writeCharacters(words);
			close();
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	/** Sends out what was written; the stream below stays open. */
	WordXml flush() {
		try {
			this.xml.flush();
			return this;
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	private void write(String... attributes) throws XMLStreamException {
		for (int n = 0; n < attributes.length; n += 2) {
			this.xml.writeAttribute(PREFIX, NAMESPACE, attributes[n], attributes[n + 1]);
		}
	}

	private static UncheckedIOException failure(XMLStreamException unwritable) {
		return new UncheckedIOException(
				(unwritable.getNestedException() instanceof IOException cause) ? cause : new IOException(unwritable));
	}

}
