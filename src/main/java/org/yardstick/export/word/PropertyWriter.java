package org.yardstick.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.yardstick.export.printed.LegalText;

/** Writes the properties of a document, which stand beside its words. */
final class PropertyWriter {

	private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

	private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

	private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

	/** The set of properties that users make themselves. */
	private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

	/** Numbers 0 and 1 are taken. */
	private static final int FIRST_NUMBER = 2;

	private final XMLStreamWriter xml;

	PropertyWriter(OutputStream out) {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	void writeCore(String title) {
		try {
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.xml.writeStartElement("cp", "coreProperties", CORE);
			this.xml.writeNamespace("cp", CORE);
			this.xml.writeNamespace("dc", DUBLIN_CORE);
			write("title", title);
			write("creator", "Yardstick");
			this.xml.writeEndElement();
			this.xml.flush();
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	private void write(String name, String value) throws XMLStreamException {
		this.xml.writeStartElement("dc", name, DUBLIN_CORE);
		this.xml.writeCharacters(LegalText.of(value).replace("\n", ""));
		this.xml.writeEndElement();
	}

	void writeCustom(Map<String, String> properties) {
		try {
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.xml.writeStartElement("Properties");
			this.xml.writeDefaultNamespace(CUSTOM);
			this.xml.writeNamespace("vt", TYPES);
			int number = FIRST_NUMBER;
			for (Map.Entry<String, String> property : properties.entrySet()) {
				this.xml.writeStartElement("property");
				this.xml.writeAttribute("fmtid", CUSTOM_SET);
				this.xml.writeAttribute("pid", String.valueOf(number));
				this.xml.writeAttribute("name", property.getKey());
				this.xml.writeStartElement("vt", "lpwstr", TYPES);
				this.xml.writeCharacters(property.getValue());
				this.xml.writeEndElement();
				this.xml.writeEndElement();
				number++;
			}
			this.xml.writeEndElement();
			this.xml.flush();
		}
		catch (XMLStreamException unwritable) {
			throw failure(unwritable);
		}
	}

	private static UncheckedIOException failure(XMLStreamException unwritable) {
		return new UncheckedIOException(new IOException(unwritable));
	}

}
